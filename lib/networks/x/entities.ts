import type { Tag } from '../../text/span.ts';
import type { Entities } from '../network.ts';
import { MAX_HANDLE_LENGTH } from './limits.ts';
import {
  extractCashtagsWithIndices,
  extractHashtagsWithIndices,
  extractMentionsOrListsWithIndices,
  extractUrlsWithIndices,
} from './twitter-text.ts';

/** Something X links, before overlaps are settled. */
type Entity = { readonly kind: keyof Entities; readonly start: number; readonly end: number };

const NO_ENTITIES: Entities = { links: [], hashtags: [], mentions: [], cashtags: [] };

/** twitter-text takes no longer address, its scheme counted twice. */
const MAX_ADDRESS_LENGTH = 4096;

/** The longest name of a host, by RFC 1035. */
const MAX_HOST_LENGTH = 253;

// twitter-text takes quadratic time where a name could begin at each of many characters. Its names may have any
// character but these signs, so a row of quotation marks or dashes is one too.
const OVERLONG_NAME = /[^\s/?#:@&=+,;!'()[\]{}|<>%*$~]{254,}/g;

// A space goes before, for twitter-text takes an accented first letter of a text for what precedes an address.
const findUrls = (text: string, offset: number): readonly Entity[] =>
  extractUrlsWithIndices(` ${text}`).map(({ url, indices: [start] }) => ({
    kind: 'links',
    start: offset + start - 1,
    end: offset + start - 1 + wholeLength(url),
  }));

/**
 * In UTF-16 units, without the half of a character that twitter-text takes from what follows, as of the 𝐇 in `gov.uk𝐇`.
 */
const wholeLength = (url: string): number => url.length - (/[\ud800-\udbff]$/.test(url) ? 1 : 0);

/**
 * Finds links in a long unbroken text. Each run that is too long for a name is replaced by two characters, and the
 * offsets are corrected afterwards.
 */
const findUrlsInLongText = (text: string, offset: number): readonly Entity[] => {
  const cuts: { readonly at: number; readonly units: number }[] = [];
  let units = 0;
  const short = text.replace(OVERLONG_NAME, (run, index: number) => {
    cuts.push({ at: index - units, units: run.length - 2 });
    units += run.length - 2;
    // In a path, letters that an address cannot have end it; the second replacement character is such a letter.
    return /^[\w.-]+$/.test(run) ? `x${run.at(-1)}` : '中中';
  });
  const restore = (at: number): number => cuts.reduce((sum, cut) => (cut.at < at ? sum + cut.units : sum), offset + at);
  return findUrls(short, 0)
    .map(({ kind, start, end }) => ({ kind, start: restore(start), end: restore(end) }))
    .filter(({ start, end }) => end - start + 'https://'.length <= MAX_ADDRESS_LENGTH);
};

// A dot between a character and what can begin a top-level domain: every address has one.
const MAYBE_URL = /[^\s.]\.[^\s\d!-/:-@[-`{-~]/;

// No address contains a space, so each part between two spaces is searched alone.
/** Every address in NFC text; a hashtag or mention may overlap one. */
export const findAddresses = (text: string): readonly Entity[] => {
  if (!MAYBE_URL.test(text)) return [];
  const found: Entity[] = [];
  let start = 0;
  for (const stretch of text.split(' ')) {
    if (MAYBE_URL.test(stretch))
      found.push(...(stretch.length > MAX_HOST_LENGTH ? findUrlsInLongText : findUrls)(stretch, start));
    start += stretch.length + 1;
  }
  return found;
};

const findMentions = (text: string): readonly Entity[] =>
  /[@＠]/.test(text)
    ? extractMentionsOrListsWithIndices(text)
        // twitter-text takes 20 characters.
        .filter(({ screenName }) => screenName.length <= MAX_HANDLE_LENGTH)
        .map(({ screenName, indices: [start] }) => ({ kind: 'mentions', start, end: start + 1 + screenName.length }))
    : [];

const findHashtags = (text: string): readonly Entity[] =>
  /[#＃]/.test(text)
    ? extractHashtagsWithIndices(text, { checkUrlOverlap: false }).map(({ indices: [start, end] }) => ({
        kind: 'hashtags',
        start,
        end,
      }))
    : [];

const findCashtags = (text: string): readonly Entity[] =>
  text.includes('$')
    ? extractCashtagsWithIndices(text).map(({ indices: [start, end] }) => ({ kind: 'cashtags', start, end }))
    : [];

/** Links and tags of NFC text whose addresses are known; the first of two that overlap stays. */
export const findEntities = (text: string, addresses: readonly Entity[]): Entities => {
  if (!/[#＃@＠$.]/.test(text)) return NO_ENTITIES;
  const entities: Record<keyof Entities, Tag[]> = { links: [], hashtags: [], mentions: [], cashtags: [] };
  const found = [...addresses, ...findMentions(text), ...findHashtags(text), ...findCashtags(text)].sort(
    (a, b) => a.start - b.start,
  );
  let free = 0;
  for (const { kind, start, end } of found) {
    if (start < free) continue;
    free = end;
    entities[kind].push({ start, end, text: text.slice(kind === 'links' ? start : start + 1, end) });
  }
  return entities;
};
