import type { Emoji } from './draft.ts';

/** Whether an emoji may be in the text: characters that every emoji has at least one of. */
export const MAYBE_EMOJI = /[\u200d\u20e3\u2300-\u2bff\u203c\u2049\u2122\u2139\u2194-\u21aa\u3030\u303d\u3297\u3299\ud83c-\ud83e\ufe0f\xa9\xae]/;

// In order: sequences joined by a ZWJ whether or not Unicode lists them; what Unicode lists; keycaps without their variation selector;
// and characters that X turns into pictures even where no selector asks for it, such as ❤ and ✔ (but not ©, ® and ™, which are signs even with a selector).
const EMOJI =
  /\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?\ufe0f?(?:\u200d[\p{Extended_Pictographic}\p{Emoji_Presentation}][\u{1f3fb}-\u{1f3ff}]?\ufe0f?)+|(?![\xa9\xae\u2122])\p{RGI_Emoji}(?!\ufe0e)|[#*0-9]\u20e3|[\p{Emoji}--[\x00-\xff\u2122]][\u{1f3fb}-\u{1f3ff}]?(?!\ufe0e)/gv;

const MODIFIERS = /[\u{1f3fb}-\u{1f3ff}\ufe0e\ufe0f]/gu;

/** Every emoji of a text, in order. */
export const findEmoji = (text: string): readonly Emoji[] => {
  if (!MAYBE_EMOJI.test(text)) return [];
  return Array.from(text.matchAll(EMOJI), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
    base: found.replace(MODIFIERS, ''),
  }));
};
