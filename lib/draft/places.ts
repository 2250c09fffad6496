import { urlHost, urlPath } from './url.ts';
import { parseYouTubeUrl } from './youtube.ts';

/** Campaign tags lead nowhere else, and neither does a last slash. */
const withoutTags = (path: string): string =>
  path
    .replace(/([?&])utm_[^&#]*&?/gi, '$1')
    .replace(/[?&](?=#|$)/, '')
    .replace(/\/$/, '');

/** What an address leads to, and the moment at which a film starts: '' where it has none. */
const placeOf = (address: string): readonly [place: string, start: string] => {
  const film = parseYouTubeUrl(address);
  if (film?.what === 'video') {
    const start = film.query.find(([name]) => /^(?:t|start|time_continue)$/.test(name))?.[1] ?? '';
    return [`film ${film.id}`, start.replace(/s$/, '')];
  }
  return [urlHost(address) + withoutTags(urlPath(address)), ''];
};

/**
 * Keeps the places that addresses lead to. The function it returns tells whether an address leads to a place given
 * before. Scheme, `www.`, the case of the host, a last slash and campaign tags do not count. Films are the same by
 * their id, unless two different moments are given to start at.
 */
export const createPlaces = (): ((address: string) => boolean) => {
  const known = new Map<string, Set<string>>();
  return (address) => {
    const [place, start] = placeOf(address);
    const starts = known.get(place);
    if (starts === undefined) {
      known.set(place, new Set([start]));
      return false;
    }
    const isKnown = start === '' || starts.has('') || starts.has(start);
    starts.add(start);
    return isKnown;
  };
};
