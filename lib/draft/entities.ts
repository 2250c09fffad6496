import type { Link, Tag } from './draft.ts';
import { extractCashtagsWithIndices, extractHashtagsWithIndices, extractMentionsOrListsWithIndices, extractUrlsWithIndices } from './twitter-text.ts';

/** What X makes of a text: its links and tags, in order and never overlapping. */
export type Entities = {
  readonly links: readonly Link[];
  readonly hashtags: readonly Tag[];
  readonly mentions: readonly Tag[];
  readonly cashtags: readonly Tag[];
};

type Kind = keyof Entities;
type Entity = { readonly kind: Kind; readonly start: number; readonly end: number };

const NO_ENTITIES: Entities = { links: [], hashtags: [], mentions: [], cashtags: [] };

/** X's handles are shorter than the 20 characters twitter-text takes. */
const LONGEST_HANDLE = 15;

/** twitter-text takes no longer address. */
const LONGEST_LINK = 4096;

// A host name is at most 253 characters; twitter-text takes quadratic time over longer runs, so it gets a stand-in for them.
const LONG_RUNS = /[^\s/?#:@&=+,;!'"()[\]{}|<>%*$~]{254,}/g;
const PATH_RUN = /^[\w.-]+$/;

type Stretch = { readonly start: number; readonly end: number; readonly removed: number };

const findUrls = (text: string, offset: number): readonly Entity[] =>
  extractUrlsWithIndices(text).map(({ indices: [start, end] }) => ({ kind: 'links', start: offset + start, end: offset + end }));

/** Links of a long unbroken stretch: its long runs shrink to two characters, and the offsets are put right again. */
const findUrlsInLong = (text: string, offset: number): readonly Entity[] => {
  const shrunk: Stretch[] = [];
  let removed = 0;
  const short = text.replace(LONG_RUNS, (run: string, at: number) => {
    shrunk.push({ start: at - removed, end: at - removed + 2, removed: run.length - 2 });
    removed += run.length - 2;
    return PATH_RUN.test(run) ? `x${run.at(-1)}` : '中中';
  });
  const back = (at: number): number => shrunk.reduce((sum, run) => (run.start + 1 < at ? sum + run.removed : sum), at);
  return findUrls(short, 0)
    .map(({ kind, start, end }) => ({ kind, start: offset + back(start), end: offset + back(end) }))
    .filter(({ start, end }) => end - start + 'https://'.length <= LONGEST_LINK);
};

// A dot with a letter behind it, in a stretch without spaces: every address has one.
const MAYBE_URL = /[^\s.]\.(?=[^\s\d!-/:-@[-`{-~])/;
const UNBROKEN = /[^\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

const findLinks = (text: string): readonly Entity[] => {
  if (!MAYBE_URL.test(text)) return [];
  const found: Entity[] = [];
  for (const { 0: stretch, index } of text.matchAll(UNBROKEN)) {
    if (!MAYBE_URL.test(stretch)) continue;
    found.push(...(stretch.length < 254 ? findUrls(stretch, index) : findUrlsInLong(stretch, index)));
  }
  return found;
};

const findMentions = (text: string): readonly Entity[] =>
  /[@＠]/.test(text)
    ? extractMentionsOrListsWithIndices(text)
        .filter(({ screenName }) => screenName.length <= LONGEST_HANDLE)
        .map(({ screenName, indices: [start] }) => ({ kind: 'mentions', start, end: start + 1 + screenName.length }))
    : [];

const findHashtags = (text: string): readonly Entity[] =>
  /[#＃]/.test(text) ? extractHashtagsWithIndices(text, { checkUrlOverlap: false }).map(({ indices: [start, end] }) => ({ kind: 'hashtags', start, end })) : [];

const findCashtags = (text: string): readonly Entity[] =>
  text.includes('$') ? extractCashtagsWithIndices(text).map(({ indices: [start, end] }) => ({ kind: 'cashtags', start, end })) : [];

/** Links and tags of NFC text as twitter-text finds them; the first of two that overlap stays. */
export const findEntities = (text: string): Entities => {
  if (!/[#＃@＠$.]/.test(text)) return NO_ENTITIES;
  const found: Record<Kind, Tag[]> = { links: [], hashtags: [], mentions: [], cashtags: [] };
  let free = 0;
  const all = [...findLinks(text), ...findMentions(text), ...findHashtags(text), ...findCashtags(text)].sort((a, b) => a.start - b.start);
  for (const { kind, start, end } of all) {
    if (start < free) continue;
    free = end;
    found[kind].push({ start, end, text: text.slice(kind === 'links' ? start : start + 1, end) });
  }
  return found;
};
