import type { Span } from './draft.ts';
import { MAYBE_EMOJI } from './emoji.ts';
import { findEntities } from './entities.ts';
import { parsedLength } from './twitter-text.ts';

/** An address counts the same however long it is, for X shortens it. */
const LINK_WEIGHT = 23;

// Stretches in which an emoji can stand, with the digit, # or * of a keycap; each is weighed as a whole.
const EMOJI_RUNS = /(?:[#*0-9](?=\ufe0f?\u20e3)|[\u200d\u20e3\u2300-\u2bff\u203c\u2049\u2122\u2139\u2194-\u21aa\u3030\u303d\u3297\u3299\ud800-\udfff\ufe0f\ue50a\xa9\xae])+/g;
const LISTED_EMOJI = /\p{RGI_Emoji}/gv;

/** twitter-text counts emoji newer than 2018 as their parts; a plain emoji in their place gives what X counts. */
const weighEmojiRun = (run: string): number =>
  parsedLength(run.replace(LISTED_EMOJI, (emoji) => (parsedLength(emoji) === 2 ? emoji : '😀')));

const known = new Map<string, number>();
const runWeight = (run: string): number => {
  const before = known.get(run);
  if (before !== undefined) return before;
  const weight = weighEmojiRun(run);
  if (known.size > 2000) known.clear();
  if (run.length <= 64) known.set(run, weight);
  return weight;
};

/** Weight of one UTF-16 unit that belongs to no emoji and no link: the ranges of twitter-text's configuration, version 3. */
const unitWeight = (unit: number): number =>
  unit <= 4351 || (unit >= 8192 && unit <= 8205) || (unit >= 8208 && unit <= 8223) || (unit >= 8242 && unit <= 8247) ? 1 : 2;

const weighPlain = (text: string, start: number, end: number): number => {
  let weight = 0;
  for (let at = start; at < end; at++) weight += unitWeight(text.charCodeAt(at));
  return weight;
};

const weighStretch = (text: string, start: number, end: number): number => {
  const stretch = text.slice(start, end);
  if (!MAYBE_EMOJI.test(stretch) && !/[\ud800-\udfff\ue50a]/.test(stretch)) return weighPlain(text, start, end);
  let weight = 0;
  let from = 0;
  for (const run of stretch.matchAll(EMOJI_RUNS)) {
    weight += weighPlain(stretch, from, run.index) + runWeight(run[0]);
    from = run.index + run[0].length;
  }
  return weight + weighPlain(stretch, from, stretch.length);
};

/** Weighted characters of NFC text whose links are known. */
export const weigh = (text: string, links: readonly Span[]): number => {
  let weight = 0;
  let from = 0;
  for (const { start, end } of links) {
    weight += weighStretch(text, from, start) + LINK_WEIGHT;
    from = end;
  }
  return weight + weighStretch(text, from, text.length);
};

/** Weighted characters of any text, counted as X counts: to tell what a replacement costs. */
export const weightOf = (text: string): number => {
  const composed = text.normalize();
  return weigh(composed, findEntities(composed).links);
};

// What may not be parted: a surrogate pair, or a letter and its marks.
const ATOMS = /[^\p{M}][\p{M}\u200d\ufe0f]*|[^]/gsu;

/** Where the text passes `room` weighted characters, or null: the first character, emoji or link that no longer fits, as an offset. */
export const findOverflow = (text: string, links: readonly Span[], emoji: readonly Span[], room: number): number | null => {
  let left = room;
  let from = 0;
  const passes = (start: number, weight: number): boolean => {
    left -= weight;
    from = start;
    return left < 0;
  };
  const whole = [...links, ...emoji].sort((a, b) => a.start - b.start);
  const until = (stop: number): boolean => {
    for (const { 0: atom, index } of text.slice(from, stop).matchAll(ATOMS)) {
      const start = from + index;
      left -= weightOf(atom);
      if (left < 0) {
        from = start;
        return true;
      }
    }
    from = stop;
    return false;
  };
  for (const { start, end } of whole) {
    if (start < from) continue;
    if (until(start) || passes(start, weightOf(text.slice(start, end)))) return from;
    from = end;
  }
  return until(text.length) ? from : null;
};
