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
const site =
  /^(?:[a-z\d-]+\.)*(?:youtube(?:-nocookie|kids)?\.com|youtube\.(?:com?\.)?[a-z]{2}|youtube\.googleapis\.com)$/;
const shortSite = /^(?:www\.)?(?:youtu|y2u)\.be$/;
const searchSite = /^(?:www\.)?google\.(?:com|(?:com?\.)?[a-z]{2})$/;
const plainSite = /^(?:(?:www\.|music\.)?youtube\.com|youtu\.be)$/;
/** Names of users and custom addresses have letters and digits only. */
const customName = /^[\p{L}\p{N}]+$/u;
const videoId = /^[\w-]{11}$/;

/** First parts of a path that name no channel. */
const pages = new Set(
  (
    'about account ads attribution_link browse clip copyright creators embed error feed feeds gaming hashtag howyoutubeworks iframe_api jobs kids ' +
    'learning live logout movies music new news oembed playlist podcasts post premium press redirect results select_site shorts signin source ' +
    'sports t tv upload user v vi watch watch_videos youtubei yt'
  ).split(' '),
);

const parse = (address: string): URL | null => {
  let whole = (/^https?:\/\//i.test(address) ? address : `https://${address}`).replaceAll('&amp;', '&');
  if (!whole.includes('?')) whole = whole.replace('&', '?');
  return URL.canParse(whole) ? new URL(whole) : null;
};

type Place = Pick<YouTube, 'host' | 'path' | 'query' | 'plain'>;

const videoIn = (
  place: Place,
  id: string | null | undefined,
  form: 'watch' | 'short' | 'shorts' | 'live',
  plain: boolean,
): YouTube | null =>
  id && videoId.test(id) ? { ...place, plain: place.plain && plain, what: 'video', id, form } : null;

/** Old addresses tell the moment to start at behind a #. */
const startBehindHash = (hash: string): YouTube['query'] => {
  const start = /^#t=([\dhms]+)$/.exec(hash)?.[1];
  return start === undefined ? [] : [['t', start]];
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
  (place, [, second]) =>
    videoIn(place, second, form, true);
const videoAfter: Reader = (place, [, second]) => videoIn(place, second, 'watch', false);
const embedded: Reader = (place, parts, get) => {
  if (parts[1] === 'live_stream')
    return channelNamed({ ...place, path: `/channel/${get('channel')}/live`, plain: false }, get('channel'));
  if (parts[1] === 'videoseries') return playlistOf({ ...place, path: '/playlist', plain: false }, get('list'));
  return videoAfter(place, parts, get);
};
const source: Reader = (place, [, second, third]) =>
  third === 'shorts' ? videoIn(place, second, 'shorts', false) : null;
const playlist: Reader = (place, _, get) => playlistOf(place, get('list'));
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
  ['playlist', playlist],
  ['channel', channelAfter],
  ['c', channelAfter],
  ['user', channelAfter],
]);

const readPath: Reader = (place, parts, get) => {
  const first = parts[0] ?? '';
  const reader = READERS.get(first);
  if (reader) return reader(place, parts, get);
  return isChannelName(first) ? { ...place, what: 'channel', name: first } : null;
};

/**
 * Parameters with an address to go on to, the first that is there; two more belong to the page for outside links and to
 * oEmbed.
 */
const NEXT = ['u', 'continue', 'next_url', 'next'];
const NEXT_OUTSIDE = [...NEXT, 'url', 'q'];

/** The address that this one only passes a reader on to, or null. The old mobile site kept its path behind a #. */
const unwrap = ({ hash, pathname, searchParams }: URL): string | null => {
  const names = /^\/(?:url|oembed)$/.test(pathname) ? NEXT_OUTSIDE : NEXT;
  const next = hash.startsWith('#/watch')
    ? hash.slice(1)
    : names.map((name) => searchParams.get(name)).find((value) => value !== null);
  if (next === undefined || next === null) return null;
  return next.startsWith('/') ? `https://www.youtube.com${next}` : next;
};

/** The parts of a path, decoded where that is possible: a stray % is no reason to know nothing of the rest. */
const partsOf = (path: string): readonly string[] => {
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // It stays as written.
  }
  return decoded.split('/').filter((part) => part !== '');
};

const readPlace = ({ hash, hostname: host, pathname, searchParams }: URL): YouTube => {
  const parts = partsOf(pathname);
  const place = {
    host,
    path: pathname,
    query: [...searchParams, ...startBehindHash(hash)],
    plain: plainSite.test(host),
  };
  const found = shortSite.test(host)
    ? videoIn(place, parts[0], 'short', host === 'youtu.be')
    : readPath(place, parts, (name) => searchParams.get(name));
  return found ?? { ...place, what: 'other' };
};

/** An address leads on at most twice. */
const MOST_STEPS = 2;

const readDeep = (address: string, depth: number): YouTube | null => {
  if (!maybe.test(address)) return null;
  const url = parse(address);
  if (url === null) return null;
  const isSearch = searchSite.test(url.hostname);
  if (!isSearch && !shortSite.test(url.hostname) && !site.test(url.hostname)) return null;

  const next = depth < MOST_STEPS ? unwrap(url) : null;
  if (next !== null) {
    const found = readDeep(next, depth + 1);
    return found && { ...found, plain: false };
  }
  return isSearch ? null : readPlace(url);
};

/** Parses a YouTube address in every form that YouTube gives out; null if it is not one. Never throws. */
export const parseYouTubeUrl = (address: string): YouTube | null => readDeep(address, 0);
