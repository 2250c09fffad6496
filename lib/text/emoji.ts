import type { Emoji } from './span.ts';
import { parsedLength } from '../networks/x/twitter-text.ts';

/** Neighbouring characters that may be emoji: what they weigh together and the emoji in them, with offsets from the run's start. */
export type EmojiRun = { readonly text: string; readonly weight: number; readonly emoji: readonly Emoji[] };

// A cheap sieve: the digit, # or * of a keycap, and every character an emoji has beside one. Emoji are looked for in these runs alone.
const RUN = /(?:[#*0-9](?=\ufe0f?\u20e3)|[\u20e3\u2300-\u2bff\u203c\u2049\u2122\u2139\u2194-\u21aa\u3030\u303d\u3297\u3299\ud800-\udfff\ue50a©®]|[\u200d]|[\ufe0e-\ufe0f])+/g;

// In order: sequences joined by a ZWJ, listed by Unicode or not; flags of regions, likewise; what Unicode lists; keycaps without their
// variation selector; and characters of which X makes a picture though no selector asks for it, such as ❤ and ✔ (©, ® and ™ are signs,
// even with a selector). A selector after an emoji belongs to it, as in ⚽️, which Unicode lists without one.
const EMOJI =
  /\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?\ufe0f?(?:\u200d\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?\ufe0f?)+|\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}|(?![©®™])\p{RGI_Emoji}(?!\ufe0e)\ufe0f?|[#*0-9]\u20e3|[\p{Emoji}--[\p{ASCII}©®™]][\u{1f3fb}-\u{1f3ff}]?(?!\ufe0e)\ufe0f?/gv;

const LISTED = /\p{RGI_Emoji}/gv;
const MODIFIERS = /[\u{1f3fb}-\u{1f3ff}]|[\ufe0e-\ufe0f]/gu;

// The longest sequence Unicode lists has 15 units; longer runs are rare and not worth keeping.
const LONGEST_KEPT = 64;

/** Keeps the answers for short texts; an official's emoji are few, and the same ones return at every keystroke. */
const remember = <T>(answer: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = answer(text);
    if (known.size >= 2000) known.clear();
    if (text.length <= LONGEST_KEPT) known.set(text, now);
    return now;
  };
};

const isCountedRight = remember((emoji) => parsedLength(emoji) === 2);

/** twitter-text counts emoji newer than 2018 by their parts; a plain emoji in their place gives what X counts. */
const repair = (run: string): string => run.replace(LISTED, (emoji) => (isCountedRight(emoji) ? emoji : '😀'));

const readRun = remember(
  (text): EmojiRun => ({
    text,
    weight: parsedLength(repair(text)),
    emoji: Array.from(text.matchAll(EMOJI), ({ 0: emoji, index }) => ({
      start: index,
      end: index + emoji.length,
      text: emoji,
      base: emoji.replace(MODIFIERS, ''),
    })),
  }),
);

/** The next run of emoji at or after an offset, and where it starts; null where there is none. */
export const nextEmojiRun = (text: string, from: number): { readonly start: number; readonly run: EmojiRun } | null => {
  RUN.lastIndex = from;
  const found = RUN.exec(text);
  return found && { start: found.index, run: readRun(found[0]) };
};

/** Every emoji of a text, in order. */
export const findEmoji = (text: string): readonly Emoji[] => {
  const found: Emoji[] = [];
  for (let next = nextEmojiRun(text, 0); next; next = nextEmojiRun(text, next.start + next.run.text.length)) {
    for (const { start, end, ...emoji } of next.run.emoji) found.push({ start: next.start + start, end: next.start + end, ...emoji });
  }
  return found;
};
