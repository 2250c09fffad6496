import { type Emoji, shift } from './span.ts';
import { remember } from './remember.ts';

// A cheap sieve: the digit, # or * of a keycap, and every character an emoji has beside one. Emoji are looked for in
// these runs alone.
const RUN =
  /(?:[#*0-9](?=\ufe0f?\u20e3)|[\u20e3\u2300-\u2bff\u203c\u2049\u2122\u2139\u2194-\u21aa\u3030\u303d\u3297\u3299\ud800-\udfff\ue50a©®]|[\u200d]|[\ufe0e-\ufe0f])+/g;

// In order: sequences joined by a ZWJ, listed by Unicode or not; flags of regions, likewise; what Unicode lists;
// keycaps without their variation selector; and characters of which X makes a picture though no selector asks for it,
// such as ❤ and ✔ (©, ® and ™ are signs, even with a selector). A selector after an emoji belongs to it, as in ⚽️,
// which Unicode lists without one.
const EMOJI =
  /\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?\ufe0f?(?:\u200d\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?\ufe0f?)+|\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}|(?![©®™])\p{RGI_Emoji}(?!\ufe0e)\ufe0f?|[#*0-9]\u20e3|[\p{Emoji}--[\p{ASCII}©®™]][\u{1f3fb}-\u{1f3ff}]?(?!\ufe0e)\ufe0f?/gv;

const MODIFIERS = /[\u{1f3fb}-\u{1f3ff}]|[\ufe0e-\ufe0f]/gu;

/** The emoji of a run, with offsets from its start. */
const emojiIn = remember((run): readonly Emoji[] =>
  Array.from(run.matchAll(EMOJI), ({ 0: emoji, index }) => ({
    start: index,
    end: index + emoji.length,
    text: emoji,
    base: emoji.replace(MODIFIERS, ''),
  })),
);

/**
 * The next run at or after an offset of neighbouring characters that may be emoji, and where it starts; null where
 * there is none.
 */
export const nextEmojiRun = (text: string, from: number): { readonly start: number; readonly run: string } | null => {
  RUN.lastIndex = from;
  const found = RUN.exec(text);
  return found && { start: found.index, run: found[0] };
};

/** Every emoji of a text, in order. */
export const findEmoji = (text: string): readonly Emoji[] => {
  const found: Emoji[] = [];
  for (let next = nextEmojiRun(text, 0); next; next = nextEmojiRun(text, next.start + next.run.length)) {
    for (const emoji of emojiIn(next.run)) found.push(shift(emoji, next.start));
  }
  return found;
};
