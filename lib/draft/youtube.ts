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
  /** A search, a clip, the front page. */
  | { readonly what: 'other' }
);

const maybe = /youtu|y2u\.be|google\./i;
// National hosts have two letters, or co or com before them: youtube.xyz may be anybody's.
const site = /^(?:[a-z\d-]+\.)*(?:youtube(?:-nocookie|kids)?\.com|youtube\.(?:com?\.)?[a-z]{2}|youtube\.googleapis\.com)$/;
const shortSite = /^(?:www\.)?(?:youtu|y2u)\.be$/;
const searchSite = /^(?:www\.)?google\.(?:com|(?:com?\.)?[a-z]{2})$/;
const plainSite = /^(?:(?:www\.|music\.)?youtube\.com|youtu\.be)$/;
/** Names of users and custom addresses have letters and digits only. */
const customName = /^[\p{L}\p{N}]+$/u;
const videoId = /^[\w-]{11}$/;

/** First parts of a path that name no channel. */
const pages = new Set(
  ('about account ads attribution_link browse clip copyright creators embed error feed feeds gaming hashtag howyoutubeworks iframe_api jobs kids ' +
    'learning live logout movies music new news oembed playlist podcasts post premium press redirect results select_site shorts signin source ' +
    'sports t tv upload user v vi watch watch_videos youtubei yt').split(' '),
);

const parse = (address: string): URL | null => {
  let whole = (/^https?:\/\//i.test(address) ? address : `https://${address}`).replaceAll('&amp;', '&');
  if (!whole.includes('?')) whole = whole.replace('&', '?');
  return URL.canParse(whole) ? new URL(whole) : null;
};

type Place = Pick<YouTube, 'host' | 'path' | 'query' | 'plain'>;

const videoIn = (place: Place, id: string | null | undefined, form: 'watch' | 'short' | 'shorts' | 'live', plain: boolean): YouTube | null =>
  id && videoId.test(id) ? { ...place, plain: place.plain && plain, what: 'video', id, form } : null;

/** Old addresses tell the moment to start at behind a #. */
const startBehindHash = (hash: string): YouTube['query'] => {
  const start = /^#t=([\dhms]+)$/.exec(hash)?.[1];
  return start === undefined ? [] : [['t', start]];
};

const isChannelName = (first: string): boolean => (first.startsWith('@') ? first.length > 1 : customName.test(first) && !pages.has(first));

const readPath = (place: Place, parts: readonly string[], get: (name: string) => string | null): YouTube | null => {
  const [first = '', second = '', third = ''] = parts;
  switch (first) {
    case '':
    case 'watch':
    case 'watch_popup':
      return videoIn(place, get('v'), 'watch', first === 'watch') ?? videoIn(place, get('vi') ?? second, 'watch', false);
    case 'shorts':
    case 'live':
      return videoIn(place, second, first, true);
    case 'embed':
      if (second === 'live_stream') return get('channel') ? { ...place, path: `/channel/${get('channel')}/live`, plain: false, what: 'channel', name: get('channel')! } : null;
      if (second === 'videoseries') return get('list') ? { ...place, path: '/playlist', plain: false, what: 'playlist', id: get('list')! } : null;
      return videoIn(place, second, 'watch', false);
    case 'v':
    case 'vi':
    case 'e':
    case 'an_webp':
      return videoIn(place, second, 'watch', false);
    case 'source':
      return third === 'shorts' ? videoIn(place, second, 'shorts', false) : null;
    case 'playlist':
      return get('list') ? { ...place, what: 'playlist', id: get('list')! } : null;
    case 'channel':
    case 'c':
    case 'user':
      return second === '' ? null : { ...place, what: 'channel', name: second };
    default:
      return isChannelName(first) ? { ...place, what: 'channel', name: first } : null;
  }
};

const readDeep = (address: string, depth: number): YouTube | null => {
  if (!maybe.test(address)) return null;
  const url = parse(address);
  if (url === null) return null;
  const host = url.hostname.toLowerCase();
  const onSearch = searchSite.test(host);
  const isShort = shortSite.test(host);
  if (!onSearch && !isShort && !site.test(host)) return null;

  // Addresses that only pass a reader on; the old mobile site kept its path behind a #.
  const get = (name: string) => url.searchParams.get(name);
  const inner = get('u') ?? get('continue') ?? get('next_url') ?? get('next') ?? (/^\/(?:url|oembed)$/.test(url.pathname) ? (get('url') ?? get('q')) : null);
  const behindHash = url.hash.startsWith('#/watch') ? url.hash.slice(1) : null;
  const next = behindHash ?? inner;
  if (next !== null && depth < 2) {
    const found = readDeep(next.startsWith('/') ? `https://www.youtube.com${next}` : next, depth + 1);
    return found && { ...found, plain: false };
  }
  if (onSearch) return null;

  let path = url.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // A stray % is no reason to know nothing of the rest.
  }
  const parts = path.split('/').filter((part) => part !== '');
  const place = { host, path: url.pathname, query: [...url.searchParams, ...startBehindHash(url.hash)], plain: plainSite.test(host) };
  const found = isShort ? videoIn(place, parts[0], 'short', host === 'youtu.be') : readPath(place, parts, get);
  return found ?? { ...place, what: 'other' };
};

/** What an address shows of YouTube, in every form it gives out; null where it leads elsewhere. Never throws. */
export const readYouTube = (address: string): YouTube | null => readDeep(address, 0);
