/** What an address shows of YouTube. `query` keeps the parameters in order; `host` is in lower case. */
export type YouTube = {
  readonly host: string;
  /** The path below the host, for all but videos. */
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Whether the address is one that YouTube itself shows for this, apart from its parameters. */
  readonly plain: boolean;
} & (
  | { readonly what: 'video'; readonly id: string; readonly form: 'watch' | 'short' | 'shorts' | 'live' }
  /** `name` is a handle with @, a channel id, or the name of a user or custom address. */
  | { readonly what: 'channel'; readonly name: string }
  | { readonly what: 'playlist'; readonly id: string }
  /** An address elsewhere, behind a page that asks whether to leave YouTube. */
  | { readonly what: 'redirect'; readonly to: string }
  /**
   * broken: a film or playlist without an id that YouTube could have given. own: a page that only the person sees who
   * is signed in. search: the front page, or results that change. other: a clip, say, or a page about YouTube.
   */
  | { readonly what: 'broken' | 'own' | 'search' | 'other' }
);

/** Names of users and custom addresses have letters and digits only. */
const customName = /^[\p{L}\p{N}]+$/u;
/** An id, and what somebody has put behind it with the wrong sign. */
const videoId = /^([\w-]{11})(?:[/?&](.*))?$/;
/** Lists that belong to whoever is signed in: Watch later, Liked videos. */
const ownList = /^(?:WL|LL|LM)$/;

/** First parts of a path that name no channel. */
const pages = new Set(
  (
    'about account ads attribution_link browse clip copyright creators embed error feed feeds gaming hashtag howyoutubeworks iframe_api jobs kids ' +
    'dashboard edit learning live logout movies music new news oembed playlist podcasts post premium press redirect results select_site shorts ' +
    'signin source sports t tv upload user v vi video w watch watch_videos youtubei yt ytscreeningroom'
  ).split(' '),
);

/** Whether a host, in lower case, is the one for short addresses of films. */
export const isShortSite = (host: string): boolean => /^(?:www\.)?(?:youtu|y2u)\.be$/.test(host);

/** Where an address leads, whatever is there. */
export type Place = Pick<YouTube, 'host' | 'path' | 'query' | 'plain'>;

/** A film of which an address gives the id; null where that is none. */
export const videoIn = (
  place: Place,
  written: string | null | undefined,
  form: 'watch' | 'short' | 'shorts' | 'live',
  plain: boolean,
): YouTube | null => {
  const [, id, rest] = videoId.exec(written ?? '') ?? [];
  if (id === undefined) return null;
  const query = rest ? [...place.query, ...new URLSearchParams(rest)] : place.query;
  return { ...place, query, plain: place.plain && plain && rest === undefined, what: 'video', id, form };
};

const isChannelName = (first: string): boolean =>
  first.startsWith('@') ? first.length > 1 : customName.test(first) && !pages.has(first);

type Get = (name: string) => string | null;

/** Reads a place of YouTube by the parts of its path and its parameters. */
type Reader = (place: Place, parts: readonly string[], get: Get) => YouTube | null;

const channelNamed = (place: Place, name: string | null | undefined): YouTube | null =>
  name ? { ...place, what: 'channel', name } : null;
const playlistOf = (place: Place, id: string | null): YouTube | null =>
  id ? { ...place, what: 'playlist', id } : null;

const watched: Reader = (place, [first, second], get) =>
  videoIn(place, get('v'), 'watch', first === 'watch') ?? videoIn(place, get('vi') ?? second, 'watch', false);
const shown =
  (form: 'shorts' | 'live'): Reader =>
  (place, [, second], get) =>
    videoIn(place, second, form, true) ?? videoIn(place, get('v'), form, false);
const videoAfter: Reader = (place, [, second], get) => videoIn(place, second ?? get('v'), 'watch', false);
const embedded: Reader = (place, parts, get) => {
  if (parts[1] === 'live_stream')
    return channelNamed({ ...place, path: `/channel/${get('channel')}/live`, plain: false }, get('channel'));
  if (parts[1] === 'videoseries') return playlistOf({ ...place, path: '/playlist', plain: false }, get('list'));
  return videoAfter(place, parts, get);
};
const source: Reader = (place, [, second, third]) =>
  third === 'shorts' ? videoIn(place, second, 'shorts', false) : null;
const playlist: Reader = (place, _, get) => {
  const list = get('list');
  return list !== null && ownList.test(list) ? { ...place, what: 'own' } : playlistOf(place, list);
};
const redirect: Reader = (place, _, get) => {
  const to = get('q') ?? '';
  return /^https?:/.test(to) && URL.canParse(to) ? { ...place, plain: false, what: 'redirect', to } : null;
};
const channelAfter: Reader = (place, [, second]) => channelNamed(place, second);

/** Readers by the first part of the path; any other first part may be a channel. */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['', watched],
  ['watch', watched],
  ['watch_popup', watched],
  ['shorts', shown('shorts')],
  ['live', shown('live')],
  ['embed', embedded],
  ['v', videoAfter],
  ['vi', videoAfter],
  ['e', videoAfter],
  ['an_webp', videoAfter],
  ['source', source],
  ['w', videoAfter],
  ['ytscreeningroom', watched],
  ['playlist', playlist],
  ['redirect', redirect],
  ['channel', channelAfter],
  ['c', channelAfter],
  ['user', channelAfter],
]);

/** Reads a page by its path; null where it shows no film, channel, playlist or way out. */
export const readPath: Reader = (place, parts, get) => {
  const first = parts[0] ?? '';
  const reader = READERS.get(first);
  if (reader) return reader(place, parts, get);
  return isChannelName(first) ? { ...place, what: 'channel', name: first } : null;
};

const ownPage =
  /^(?:account|dashboard|edit|live_dashboard|my_videos|upload|feed\/(?:history|library|subscriptions|you))\b/;
const searchPage = /^(?:$|results\b|feed\b|hashtag\b)/;
const filmPage = /^(?:watch|watch_popup|embed|v|vi|e|w|ytscreeningroom)\b|^shorts\b|^live\/./;

/** What a page is that shows no film, channel or playlist. */
export const pageOf = ({ host }: Place, parts: readonly string[], get: Get): 'broken' | 'own' | 'search' | 'other' => {
  const path = parts.join('/');
  if (ownPage.test(path)) return 'own';
  const isFilm = isShortSite(host) || filmPage.test(path) || (path === '' && get('v') !== null);
  if (isFilm) return get('list') === null ? 'broken' : 'other';
  return searchPage.test(path) ? 'search' : 'other';
};
