import * as z from 'zod';
import type { Draft, Emoji } from '../draft/draft.ts';
import { defineKind, type Match } from './rule-kind.ts';

const sentenceEnd = /[.!?…:;|)][”’"']*$/u;
const aGap = /^[^\S\n]*[“‘("']?$/u;
const startsBig = /^\p{Lu}/u;
const closing = /[.,!?…;:)”’"']*/uy;

/** Emoji with more of the same sentence after them. One that stands for a word is found, but not moved. */
export const emojiMidText = defineKind({
  name: 'emoji-mid-text',
  title: 'Emoji within a sentence',
  about: 'Finds emoji with words of the same sentence after them. Their names are read out and break up the sentence.',
  message: 'Move {emoji} to the end of the sentence.',
  scope: 'line',
  params: z.strictObject({
    wordBefore: z
      .array(z.string('write a word').toLowerCase(), 'list words, each in quotation marks')
      .meta({ title: 'Words that want another word after them: an emoji there stands for one' }),
    wordLike: z
      .array(z.string('give an emoji'), 'list emoji, each in quotation marks')
      .meta({ title: 'Emoji that often stand for a word, such as a heart' }),
  }),
  compile: ({ wordBefore, wordLike }) => {
    const needs = new Set(wordBefore);
    const likeWords = new Set(wordLike.map((one) => one.replaceAll('\ufe0f', '')));

    const repair = ({ text, words, sentences }: Draft, one: Emoji, wordBefore: string): Omit<Match, 'target'> | null => {
      const base = one.base.replaceAll('\ufe0f', '');
      if (needs.has(wordBefore) || likeWords.has(base) || /[\u20e3\u{1f1e6}-\u{1f1ff}]/u.test(base)) return null;
      if (text[one.start - 1] !== ' ' || text[one.end] !== ' ') return null;
      const sentence = sentences.find((each) => each.start <= one.start && one.end <= each.end);
      const last = words.findLast((word) => word.start >= one.end && word.end <= (sentence?.end ?? 0));
      if (last === undefined) return null;
      closing.lastIndex = last.end;
      const end = last.end + (closing.exec(text)?.[0].length ?? 0);
      return { edit: { start: one.start, end }, replacements: [`${text.slice(one.end + 1, end)} ${one.text}`] };
    };

    return (draft) => {
      const { text, words, emoji } = draft;
      const found: Match[] = [];
      let nextWord = 0;
      let repaired = -1;
      for (const one of emoji) {
        while ((words[nextWord]?.start ?? Infinity) < one.start) nextWord++;
        const before = words[nextWord - 1];
        const after = words[nextWord];
        if (!before || !after || !aGap.test(text.slice(one.end, after.start))) continue;
        if (sentenceEnd.test(text.slice(Math.max(before.end, one.start - 10), one.start).trimEnd())) continue;
        if (text.slice(before.end, one.start).includes('\n')) continue;
        if (startsBig.test(after.text) && !needs.has(before.lower)) continue;
        const fix = one.start < repaired ? null : repair(draft, one, before.lower);
        if (fix?.edit) repaired = fix.edit.end;
        found.push({ target: { start: one.start, end: one.end }, facts: { emoji: one.text }, ...fix });
      }
      return found;
    };
  },
});
