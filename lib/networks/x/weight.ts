import type { Span } from '../../text/span.ts';
import { nextEmojiRun } from '../../text/emoji.ts';
import { remember } from '../../text/remember.ts';
import { findAddresses } from './entities.ts';
import { LINK_WEIGHT } from './limits.ts';
import { parsedLength } from './twitter-text.ts';
import { COMBINING_CLUSTER } from '../../text/nfc.ts';

const LISTED_EMOJI = /\p{RGI_Emoji}/gv;

const isCountedRight = remember((emoji) => parsedLength(emoji) === 2);

/**
 * What a run of emoji weighs. twitter-text counts emoji newer than 2018 by their parts; a plain emoji in their place
 * gives what X counts.
 */
const runWeight = remember((run) =>
  parsedLength(run.replace(LISTED_EMOJI, (emoji) => (isCountedRight(emoji) ? emoji : '😀'))),
);

/**
 * Weight of one UTF-16 unit that belongs to no emoji and no link: the ranges of twitter-text's configuration, version
 * 3.
 */
const unitWeight = (unit: number): number =>
  unit <= 4351 || (unit >= 8192 && unit <= 8205) || (unit >= 8208 && unit <= 8223) || (unit >= 8242 && unit <= 8247)
    ? 1
    : 2;

/** Weighted characters of a stretch without emoji and links, such as a line break. */
export const plainWeight = (text: string, start: number, end: number): number => {
  let weight = 0;
  for (let at = start; at < end; at++) weight += unitWeight(text.charCodeAt(at));
  return weight;
};

/** Weighted characters of NFC text whose addresses are known. */
export const weightedLengthOfNfc = (text: string, addresses: readonly Span[]): number => {
  let weight = 0;
  let at = 0;
  let next = nextEmojiRun(text, 0);
  const addUntil = (stop: number): void => {
    // A keycap's digit may end an address; what is left of such a run is weighed anew.
    while (next && next.start < stop) {
      if (next.start >= at) {
        weight += plainWeight(text, at, next.start) + runWeight(next.run);
        at = next.start + next.run.length;
      }
      next = nextEmojiRun(text, at);
    }
    weight += plainWeight(text, at, stop);
  };
  for (const { start, end } of addresses) {
    addUntil(start);
    weight += LINK_WEIGHT;
    at = end;
  }
  addUntil(text.length);
  return weight;
};

/** Weighted characters of any text, counted as X counts. */
export const weightedLength = (text: string): number => {
  const composed = text.normalize();
  return weightedLengthOfNfc(composed, findAddresses(composed));
};

/** End of the character at an offset, with the marks that combine with it. */
const endOfCharacter = (text: string, at: number): number => {
  COMBINING_CLUSTER.lastIndex = at;
  return at + (COMBINING_CLUSTER.exec(text)?.[0].length ?? 1);
};

/**
 * Where a text that is too long passes `room` weighted characters: the first character, emoji or link that no longer
 * fits.
 */
export const findOverflow = (text: string, links: readonly Span[], emoji: readonly Span[], room: number): number => {
  const whole = [...links, ...emoji].sort((a, b) => a.start - b.start).values();
  let next = whole.next().value;
  let left = room;
  let at = 0;
  for (;;) {
    while (next && next.start < at) next = whole.next().value;
    const letter = endOfCharacter(text, at);
    const end = next?.start === at ? next.end : Math.min(letter, next?.start ?? letter);
    left -= weightedLength(text.slice(at, end));
    if (left < 0 || end >= text.length) return at;
    at = end;
  }
};
