import * as z from 'zod';
import type { Word } from '../draft/draft.ts';
import { defineKind, type Match } from './rule-kind.ts';

const capitals = /\p{Lu}{4}/u;
const sameBreath = /^[^\n\p{L}\p{N}.!?#@]{0,4}$/u;
const roman = /^[IVXLCDM]+$/;
const opens = /(?:^|[.!?…:][”’"')]*\s*|\n\s*|[•*-]\s+)[“‘"'(]*$/u;

const isBig = ({ text, lower }: Word) => text !== text.toLowerCase() && text === text.toUpperCase() && lower !== text;
const lettersOf = (text: string) => text.replace(/['’]S$/, '').replace(/[^\p{L}]/gu, '').length;

/** Words in capitals that are not abbreviations: one long word, or two in a row. Words of links, hashtags and handles are not looked at. */
export const capsShout = defineKind({
  name: 'caps-shout',
  title: 'Words in capitals',
  about: 'Finds words in capitals. They read as shouting, are harder to read, and some screen readers spell them out.',
  message: 'Write “{better}”, not in capitals.',
  scope: 'line',
  params: z.strictObject({
    one: z.int('give a whole number').min(2, 'give two or more').meta({ title: 'Letters from which one word counts' }),
    row: z.int('give a whole number').min(2, 'give two or more').meta({ title: 'Letters from which two words in a row count' }),
    known: z
      .array(z.string('write a word').toUpperCase(), 'list words, each in quotation marks')
      .default([])
      .meta({ title: 'Names and marks written in capitals, beside the list of abbreviations' }),
    proper: z
      .array(z.string('write a word'), 'list words, each in quotation marks')
      .default([])
      .meta({ title: 'Words that keep a capital letter' }),
  }),
  compile: ({ one, row, known, proper }, lists) => {
    const fine = new Set([...known, ...lists.acronyms.map(({ short }) => short.toUpperCase())]);
    const named = new Map(proper.map((word) => [word.toUpperCase(), word]));
    const bare = (text: string) => text.toUpperCase().replaceAll('’', "'").replace(/'S$/, '');
    const isFine = ({ text }: Word) => fine.has(bare(text)) || /\p{N}/u.test(text) || roman.test(text);

    const better = (text: string, run: readonly Word[]) => {
      let sentence = '';
      let at = run[0]!.start;
      for (const word of run) {
        const before = text.slice(at, word.start);
        const asName = named.get(bare(word.text));
        const small = asName === undefined ? word.text.toLowerCase() : asName + word.text.slice(asName.length).toLowerCase();
        const first = opens.test(text.slice(Math.max(0, word.start - 6), word.start));
        sentence += before + (isFine(word) || word.text === 'I' ? word.text : first ? small[0]!.toUpperCase() + small.slice(1) : small);
        at = word.end;
      }
      return sentence;
    };

    return ({ text, words }) => {
      if (!capitals.test(text)) return [];
      const found: Match[] = [];
      let run: Word[] = [];
      const settle = () => {
        const loud = run.map((word) => (isFine(word) ? 0 : lettersOf(word.text)));
        const first = loud.findIndex((letters) => letters > 1);
        const last = loud.findLastIndex((letters) => letters > 1);
        if (loud.some((letters) => letters >= one) || loud.filter((letters) => letters >= row).length > 1) {
          const shouted = run.slice(first, last + 1);
          const target = { start: shouted[0]!.start, end: shouted.at(-1)!.end };
          const calm = better(text, shouted);
          found.push({ target, facts: { better: calm }, replacements: [calm] });
        }
        run = [];
      };
      for (const word of words) {
        const last = run.at(-1);
        if (last && !sameBreath.test(text.slice(last.end, word.start))) settle();
        if (isBig(word)) run.push(word);
        else if (run.length > 0) settle();
      }
      if (run.length > 0) settle();
      return found;
    };
  },
});
