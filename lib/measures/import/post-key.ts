import type { PostNetwork } from '../figures.ts';

/** X numbers its posts by the time: the bits above the lowest 22 are ms since this moment. */
const X_EPOCH_MS = 1_288_834_974_657n;

/** The first number that X gave in this way, of November 2010. Smaller ones tell no time. */
const FIRST_TIMED = 30_000_000_000n;

/** When a post of X was published, in ms since 1970, by its number; null where the number does not tell. */
export const timeOfXPost = (id: string): number | null => {
  if (!/^\d{11,19}$/.test(id)) return null;
  const number = BigInt(id);
  return number < FIRST_TIMED ? null : Number((number >> 22n) + X_EPOCH_MS);
};

const ID_IN_ADDRESS: Readonly<Partial<Record<PostNetwork, RegExp>>> = {
  x: /\/status(?:es)?\/(\d{1,19})/,
  linkedin: /urn(?::|%3A)li(?::|%3A)(?:activity|share|ugcPost|groupPost)(?::|%3A)[\d-]+/i,
  youtube: /(?:[?&]v=|youtu\.be\/|\/shorts\/|\/live\/)([\w-]{6,20})/,
};

/** The id that an address of a post holds; null where it holds none. */
export const idInAddress = (network: PostNetwork, address: string): string | null => {
  const found = ID_IN_ADDRESS[network]?.exec(address);
  return found ? (found[1] ?? found[0].replaceAll(/%3A/gi, ':')) : null;
};

/** A number that a spreadsheet has rounded: 1.81E+18, or more than 15 digits of which the last are all 0. */
export const isRounded = (id: string): boolean => /^\d(?:[.,]\d+)?E\+?\d+$/i.test(id) || /^[1-9]\d{14,}000$/.test(id);

/** The account of an address of X: https://x.com/exampledept/status/1; null where it has none. */
export const accountInAddress = (address: string): string | null => {
  const name = /^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/(\w{1,15})\/status/i.exec(address)?.[1];
  return name === undefined || name.toLowerCase() === 'i' ? null : name;
};

/** An address as it is stored: https, or null where it is no address of the web. */
export const tidyAddress = (written: string): string | null => {
  const text = written.trim();
  if (text === '' || text.length > 2_000) return null;
  try {
    const url = new URL(/^[\w-]+(?:\.[\w-]+)+\//.test(text) ? `https://${text}` : text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    url.protocol = 'https:';
    url.username = '';
    url.password = '';
    return url.href;
  } catch {
    return null;
  }
};

const plainAddress = (address: string): string => {
  const { hostname, pathname, searchParams } = new URL(address);
  // On Facebook what names the post may stand after the question mark.
  const named = ['story_fbid', 'id', 'v'].flatMap((name) => (searchParams.has(name) ? [searchParams.get(name)!] : []));
  return [hostname.replace(/^(?:www|m|mobile)\./, ''), pathname.replace(/\/+$/, ''), ...named].join(' ').slice(0, 500);
};

/** The same text for every row of one post; null where neither an id nor an address tells which post it is. */
export const postKey = (network: PostNetwork, id: string | null, address: string | null): string | null => {
  if (id !== null) return `${network}:${id}`;
  return address === null ? null : `${network}:${plainAddress(address)}`;
};
