import { isShortSite, pageOf, readPath, videoIn, type YouTube } from './youtube-path.ts';

const maybe = /youtu|y2u\.be|google\./i;
// National hosts have two letters, or co or com before them: youtube.xyz may be anybody's.
const site =
  /^(?:[a-z\d-]+\.)*(?:youtube(?:-nocookie|kids)?\.com|youtube\.(?:com?\.)?[a-z]{2}|youtube\.googleapis\.com)$/;
const searchSite = /^(?:www\.|accounts\.)?google\.(?:com|(?:com?\.)?[a-z]{2})$/;
const plainSite = /^(?:(?:www\.|music\.)?youtube\.com|youtu\.be)$/;

const parse = (address: string): URL | null => {
  let whole = (/^https?:\/\//i.test(address) ? address : `https://${address}`).replaceAll('&amp;', '&');
  if (!whole.includes('?')) whole = whole.replace('&', '?');
  return URL.canParse(whole) ? new URL(whole) : null;
};

/** Old addresses tell the moment to start at behind a #. */
const startBehindHash = (hash: string): YouTube['query'] => {
  const start = /^#t=([\dhms]+)$/.exec(hash)?.[1];
  return start === undefined ? [] : [['t', start]];
};

/**
 * Parameters with an address to go on to, the first that is there; two more belong to the page for outside links and to
 * oEmbed.
 */
const NEXT = ['u', 'continue', 'next_url', 'next'];
const NEXT_OUTSIDE = [...NEXT, 'url', 'q'];

/** Old addresses have what others have as parameters behind a #: “watch#!v=ID”, “user/NAME#p/u/1/ID”. */
const behindHash = (hash: string): string | undefined =>
  /^#(?:.*[!&#]|)v=([\w-]{11})|^#p\/.*\/([\w-]{11})$/.exec(hash)?.slice(1).find(Boolean);

/** The address that this one only passes a reader on to, or null. The old mobile site kept its path behind a #. */
const unwrap = ({ hash, pathname, searchParams }: URL): string | null => {
  const names = /^\/(?:url|oembed)$/.test(pathname) ? NEXT_OUTSIDE : NEXT;
  const next = hash.startsWith('#/watch')
    ? hash.slice(1)
    : names.map((name) => searchParams.get(name)).find((value) => value !== null);
  if (next === undefined || next === null) return null;
  return next.startsWith('/') ? `https://www.youtube.com${next}` : next;
};

const ownHost = /^studio\./;

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
  const get = (name: string) => searchParams.get(name);
  if (ownHost.test(host)) return { ...place, what: 'own' };
  // “watch?v%3DID” has no parameter of that name.
  const old = behindHash(hash) ?? [...searchParams.keys()].find((name) => name.startsWith('v='))?.slice(2);
  const found =
    videoIn(place, old, 'watch', false) ??
    (isShortSite(host)
      ? (videoIn(place, parts[0], 'short', host === 'youtu.be') ?? videoIn(place, get('v'), 'short', false))
      : readPath(place, parts, get));
  return found ?? { ...place, what: pageOf(place, parts, get) };
};

/** An address leads on at most twice. */
const MOST_STEPS = 2;

const readDeep = (address: string, depth: number): YouTube | null => {
  if (!maybe.test(address)) return null;
  const url = parse(address);
  if (url === null) return null;
  const isSearch = searchSite.test(url.hostname);
  if (!isSearch && !isShortSite(url.hostname) && !site.test(url.hostname)) return null;

  const next = depth < MOST_STEPS ? unwrap(url) : null;
  if (next !== null) {
    const found = readDeep(next, depth + 1);
    return found && { ...found, plain: false };
  }
  return isSearch ? null : readPlace(url);
};

/** Parses a YouTube address in every form that YouTube gives out; null if it is not one. Never throws. */
export const parseYouTubeUrl = (address: string): YouTube | null => readDeep(address, 0);
