import type { Emoji } from '../text/span.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const letter = /\p{L}/u;
// A selector counts as a mark, but does not belong to a letter.
const letterAtEnd = /[[\p{L}\p{M}]--[\ufe00-\ufe0f]]$/v;

/** An emoji that touches a letter, with the spaces that it needs. */
type Touching = Pick<Emoji, 'start' | 'end' | 'text'> & { readonly spaced: string };

const touchingIn = (text: string, emoji: readonly Emoji[]): readonly Touching[] =>
  emoji.flatMap(({ start, end, text: sign }) => {
    const before = letterAtEnd.test(text.slice(Math.max(0, start - 2), start)) ? ' ' : '';
    const after = letter.test(String.fromCodePoint(text.codePointAt(end) ?? 32)) ? ' ' : '';
    return before || after ? [{ start, end, text: sign, spaced: before + sign + after }] : [];
  });

/** Emoji that touch a letter: one match for all of a line. */
export const emojiSpacing = defineKind({
  name: 'emoji-spacing',
  title: 'Emoji without a space',
  about: 'Finds emoji that touch a letter. A space keeps the word and the emoji’s name apart when read aloud.',
  message: 'Put a space between {emoji} and the word.',
  scope: 'line',
  needs: ['emoji'],
  params: noParams,
  compile:
    () =>
    ({ text, emoji }): readonly Match[] => {
      if (emoji.length === 0) return [];
      const found = touchingIn(text, emoji);
      const [first] = found;
      if (!first) return [];
      const spaced = found.map((one, index) => one.spaced + text.slice(one.end, found[index + 1]?.start ?? one.end));
      return [
        {
          target: { start: first.start, end: first.end },
          facts: { emoji: first.text },
          edit: { start: first.start, end: found.at(-1)!.end },
          replacements: [spaced.join('')],
        },
      ];
    },
});
