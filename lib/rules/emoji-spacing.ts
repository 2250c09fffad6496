import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const letter = /\p{L}/u;
// A selector counts as a mark, but does not belong to a letter.
const letterAtEnd = /[[\p{L}\p{M}]--[\ufe00-\ufe0f]]$/v;

/** An emoji that touches a letter. */
export const emojiSpacing = defineKind({
  name: 'emoji-spacing',
  title: 'Emoji without a space',
  about: 'Finds emoji that touch a letter. A space keeps the word and the emoji’s name apart when read aloud.',
  message: 'Put a space between {emoji} and the word.',
  scope: 'line',
  params: noParams,
  compile:
    () =>
    ({ text, emoji }) => {
      if (emoji.length === 0) return [];
      const found: Match[] = [];
      for (const { start, end, text: sign } of emoji) {
        const before = letterAtEnd.test(text.slice(Math.max(0, start - 2), start)) ? ' ' : '';
        const after = letter.test(String.fromCodePoint(text.codePointAt(end) ?? 32)) ? ' ' : '';
        if (!before && !after) continue;
        found.push({ target: { start, end }, facts: { emoji: sign }, replacements: [before + sign + after] });
      }
      return found;
    },
});
