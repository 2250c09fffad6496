import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import type { Emoji } from '../text/span.ts';
import { leadingWords, smallWords } from '../text/leading-words.ts';
import { emoji } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const sentenceEnd = /[.!?…:;|)][”’"']*$/u;
const aGap = /^[^\S\n]*[“‘("']?$/u;
const startsBig = /^\p{Lu}/u;
const closing = /[.,!?…;:)”’"']*/uy;
/** “Bring a hat and 🧤” reads on without its emoji, “Bring 🧤 and a hat” does not: these join what may be two things. */
const joining = new Set(['and', 'or', 'nor', 'but', 'plus', 'not', 'a', 'ac', 'neu']);
const settled = new Set(['a', 'an', 'the', 'your', 'our', 'my', 'some', 'any', 'this', 'that', 'these', 'those', 'their']);

/** Emoji with more of the same sentence after them. One that may stand for a word is found, but not moved. */
export const emojiMidText = defineKind({
  name: 'emoji-mid-text',
  title: 'Emoji within a sentence',
  about: 'Finds emoji with words of the same sentence after them. Their names are read out and break up the sentence.',
  message: 'Keep the sentence whole: {advice}.',
  scope: 'line',
  params: z.strictObject({
    wordLike: emoji.meta({ title: 'Emoji that often stand for a word, such as a heart' }),
  }),
  compile: ({ wordLike }) => {
    const likeWords = new Set(wordLike.map((one) => one.replaceAll('\ufe0f', '')));

    const repair = ({ text, words, sentences, emoji }: Draft, one: Emoji, next: number): Omit<Match, 'target'> | null => {
      const base = one.base.replaceAll('\ufe0f', '');
      if (likeWords.has(base) || /[\u20e3\u{1f1e6}-\u{1f1ff}]/u.test(base)) return null;
      const isThereAlready = emoji.some((other) => other.start > one.start && other.base === one.base);
      if (text[one.start - 1] !== ' ' || text[one.end] !== ' ') return null;
      if (leadingWords.has(words[next - 1]!.lower)) return null;
      if (joining.has(words[next]!.lower) && !settled.has(words[next - 2]?.lower ?? '')) return null;
      const sentence = sentences.find((each) => each.start <= one.start && one.end <= each.end);
      const last = words.findLast((word) => word.start >= one.end && word.end <= (sentence?.end ?? 0));
      if (last === undefined || smallWords.has(last.lower)) return null;
      // Moved beside its like it would be said twice.
      if (isThereAlready) return { edit: { start: one.start - 1, end: one.end }, replacements: [''] };
      closing.lastIndex = last.end;
      const end = last.end + (closing.exec(text)?.[0].length ?? 0);
      return { edit: { start: one.start, end }, replacements: [`${text.slice(one.end + 1, end)} ${one.text}`] };
    };

    return (draft) => {
      const { text, words, emoji } = draft;
      const found: Match[] = [];
      let next = 0;
      let repaired = -1;
      for (const one of emoji) {
        while ((words[next]?.start ?? Infinity) < one.start) next++;
        const before = words[next - 1];
        const after = words[next];
        if (!before || !after || !aGap.test(text.slice(one.end, after.start))) continue;
        if (sentenceEnd.test(text.slice(Math.max(before.end, one.start - 10), one.start).trimEnd())) continue;
        if (text.slice(before.end, one.start).includes('\n')) continue;
        if (startsBig.test(after.text) && !smallWords.has(before.lower)) continue;
        const fix = one.start < repaired ? null : repair(draft, one, next);
        if (fix?.edit) repaired = fix.edit.end;
        const move = fix?.replacements?.[0] === '' ? `take ${one.text} out here` : `move ${one.text} to its end`;
        const facts = { emoji: one.text, advice: fix ? move : `${move}, or say it in words` };
        found.push({ target: { start: one.start, end: one.end }, facts, ...fix });
      }
      return found;
    };
  },
});
