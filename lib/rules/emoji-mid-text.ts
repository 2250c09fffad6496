import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import { indexEndingAfter, indexStartingFrom, spanAround } from '../text/sorted-spans.ts';
import type { Emoji, Span, Word } from '../text/span.ts';
import { WORDS_NEEDING_OBJECT, FUNCTION_WORDS } from '../text/function-words.ts';
import { emoji } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const sentenceEnd = /[.!?…:;|)][”’"']*$/u;
const aGap = /^[^\S\n]*[“‘("']?$/u;
const startsBig = /^\p{Lu}/u;
const closing = /[.,!?…;:)”’"']*/uy;
/** “Bring a hat and 🧤” reads on without its emoji, “Bring 🧤 and a hat” does not: these join what may be two things. */
const joining = new Set(['and', 'or', 'nor', 'but', 'plus', 'not', 'a', 'ac', 'neu']);
const settled = new Set([
  'a',
  'an',
  'the',
  'your',
  'our',
  'my',
  'some',
  'any',
  'this',
  'that',
  'these',
  'those',
  'their',
]);

/** Whether a sentence goes on across an emoji, from the word before it to the word after it. */
const isWithinSentence = (text: string, { start, end }: Span, before: Word, after: Word): boolean =>
  aGap.test(text.slice(end, after.start)) &&
  !sentenceEnd.test(text.slice(Math.max(before.end, start - 10), start).trimEnd()) &&
  !text.slice(before.end, start).includes('\n') &&
  (!startsBig.test(after.text) || FUNCTION_WORDS.has(before.lower));

/** Whether the words would not read on without the emoji before the word at an index. */
const isNeeded = (words: readonly Word[], next: number): boolean =>
  WORDS_NEEDING_OBJECT.has(words[next - 1]!.lower) ||
  (joining.has(words[next]!.lower) && !settled.has(words[next - 2]?.lower ?? ''));

/** The index of the first word that starts at or after an offset, looked for from an index on. */
const wordFrom = (words: readonly Word[], from: number, offset: number): number => {
  let index = from;
  while ((words[index]?.start ?? Infinity) < offset) index++;
  return index;
};

/** The last word of the sentence that an emoji is in. */
const lastWordAfter = ({ words, sentences }: Draft, one: Emoji): Word | undefined => {
  const last = words[indexEndingAfter(words, spanAround(sentences, one)?.end ?? 0) - 1];
  return last && last.start >= one.end ? last : undefined;
};

/** Where the emoji end that stand at a place, or behind it with nothing but space between. */
const endOfEmoji = ({ text, emoji }: Draft, at: number): number => {
  let end = at;
  for (let next = indexStartingFrom(emoji, at); next < emoji.length; next++) {
    if (text.slice(end, emoji[next]!.start).trim() !== '') break;
    end = emoji[next]!.end;
  }
  return end;
};

/** The last emoji of each kind in a draft. */
type LastOf = ReadonlyMap<string, Emoji>;

type Fix = Omit<Match, 'target'>;

const adviceOf = ({ text }: Emoji, fix: Fix | null): string => {
  if (!fix) return `move ${text} to its end, or say it in words`;
  return fix.replacements?.[0] === '' ? `delete ${text}` : `move ${text} to its end`;
};

/** Emoji with more of the same sentence after them. One that may replace a word is found, but not moved. */
export const emojiMidText = defineKind({
  name: 'emoji-mid-text',
  title: 'Emoji within a sentence',
  about: 'Finds emoji with words of the same sentence after them. Their names are read out and break up the sentence.',
  message: 'Keep the sentence whole: {advice}.',
  scope: 'line',
  needs: ['emoji'],
  params: z.strictObject({ wordLike: emoji.meta({ title: 'Emoji that often stand for a word, such as a heart' }) }),
  compile: ({ wordLike }) => {
    const likeWords = new Set(wordLike.map((one) => one.replaceAll('\ufe0f', '')));

    const mayBeWord = (base: string): boolean => likeWords.has(base) || /[\u20e3\u{1f1e6}-\u{1f1ff}]/u.test(base);

    const repair = (draft: Draft, one: Emoji, next: number, lastOf: LastOf): Fix | null => {
      const { text, words } = draft;
      if (
        mayBeWord(one.base.replaceAll('\ufe0f', '')) ||
        text[one.start - 1] !== ' ' ||
        text[one.end] !== ' ' ||
        isNeeded(words, next)
      )
        return null;
      const last = lastWordAfter(draft, one);
      if (last === undefined || FUNCTION_WORDS.has(last.lower)) return null;
      // Moved beside its like it would be said twice.
      if (lastOf.get(one.base)!.start > one.start)
        return { edit: { start: one.start - 1, end: one.end }, replacements: [''] };
      closing.lastIndex = last.end;
      const closed = last.end + (closing.exec(text)?.[0].length ?? 0);
      const end = endOfEmoji(draft, closed);
      return { edit: { start: one.start, end }, replacements: [`${text.slice(one.end + 1, end)} ${one.text}`] };
    };

    return (draft) => {
      const { text, words, emoji } = draft;
      const found: Match[] = [];
      const lastOf: LastOf = new Map(emoji.map((one) => [one.base, one]));
      let next = 0;
      let repaired = -1;
      for (const one of emoji) {
        next = wordFrom(words, next, one.start);
        const before = words[next - 1];
        const after = words[next];
        if (!before || !after || !isWithinSentence(text, one, before, after)) continue;
        const fix = one.start < repaired ? null : repair(draft, one, next, lastOf);
        if (fix?.edit) repaired = fix.edit.end;
        found.push({
          target: { start: one.start, end: one.end },
          facts: { emoji: one.text, advice: adviceOf(one, fix) },
          ...fix,
        });
      }
      return found;
    };
  },
});
