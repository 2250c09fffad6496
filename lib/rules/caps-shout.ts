import * as z from 'zod';
import type { Word } from '../text/span.ts';
import { CONNECTING_WORDS, COMMON_WORDS } from '../text/ordinary-words.ts';
import { wholeNumber, words } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const capitals = /\p{Lu}{4}/u;
const sameBreath = /^[^\n\p{L}\p{N}.!?#@]{0,4}$/u;
const pronoun = /^I(?:['’]\p{Lu}+)?$/u;
const aNumber = /^\p{N}+$/u;
const roman = /^[IVXLCDM]+$/;
const opens = /(?:^|[.!?…][”’"')]*\s*|\n\s*|(?:^|\n)\s*[•*-]\s+)[“‘"'(]*$/u;

const isBig = ({ text, lower }: Word) => text !== text.toLowerCase() && text === text.toUpperCase() && lower !== text;
const lettersOf = (text: string) => text.replace(/['’]S$/, '').replace(/[^\p{L}]/gu, '').length;
const isOrdinary = (lower: string) =>
  [lower, lower.replace(/'s$/, '')].some((each) => COMMON_WORDS.has(each) || CONNECTING_WORDS.has(each));

/**
 * Words in capitals that are not abbreviations: one long word, or two in a row. Words of links, hashtags and handles
 * are not looked at.
 */
export const capsShout = defineKind({
  name: 'caps-shout',
  title: 'Words in capitals',
  about:
    'Finds words in capitals. They read as shouting, are harder to read, and some screen readers spell them out. ' +
    'Leaves one word before a colon alone, such as UPDATE. ' +
    'Offers small letters where it knows every word, so that no name loses its capital.',
  message: 'Use small letters here: {advice}.',
  scope: 'line',
  params: z.strictObject({
    one: wholeNumber(2).meta({ title: 'Letters from which one word counts' }),
    row: wholeNumber(2).meta({ title: 'Letters from which two words in a row count' }),
    known: words.default([]).meta({ title: 'Names and marks written in capitals, beside the list of abbreviations' }),
    proper: words.default([]).meta({ title: 'Words that keep a capital letter' }),
  }),
  compile: ({ one, row, known, proper }, lists) => {
    const upper = (list: readonly string[]) => new Set(list.map((each) => each.toUpperCase()));
    const abbreviations = upper(lists.acronyms.map(({ short }) => short));
    const fine = new Set([...abbreviations, ...upper(known)]);
    const named = new Map(proper.map((each) => [each.toUpperCase(), each]));
    const bare = (text: string) => text.toUpperCase().replaceAll('’', "'").replace(/'S$/, '');
    const isFine = ({ text, lower }: Word) =>
      fine.has(bare(text)) || /\p{N}/u.test(text) || (roman.test(text) && !isOrdinary(lower));
    // A name such as FAST or PREVENT, or a mark such as CONFIDENTIAL, is a word of the shout as likely as not.
    const mayBeShouted = ({ text }: Word) => fine.has(bare(text)) && !abbreviations.has(bare(text));
    const linksAt = (run: readonly Word[], at: number) => run[at] === undefined || CONNECTING_WORDS.has(run[at].lower);

    /** A word of a run in small letters, or null where that may be wrong: “New York city” is. */
    const quieten = (run: readonly Word[], at: number, opening: boolean): string | null => {
      const { text, lower } = run[at]!;
      if (pronoun.test(text)) return `I${text.slice(1).toLowerCase()}`;
      if (isFine(run[at]!)) return mayBeShouted(run[at]!) ? null : text;
      const name = named.get(bare(text));
      if (name !== undefined)
        return linksAt(run, at - 1) && linksAt(run, at + 1) ? name + text.slice(name.length).toLowerCase() : null;
      if (!isOrdinary(lower)) return null;
      const quiet = text.toLowerCase();
      return opening ? quiet[0]!.toUpperCase() + quiet.slice(1) : quiet;
    };

    const better = (text: string, run: readonly Word[], from: number, to: number): string | null => {
      let sentence = '';
      let end = run[from]!.start;
      for (let at = from; at <= to; at++) {
        const { start } = run[at]!;
        const written = quieten(run, at, opens.test(text.slice(Math.max(0, start - 6), start)));
        if (written === null) return null;
        sentence += text.slice(end, start) + written;
        end = run[at]!.end;
      }
      return sentence;
    };

    return ({ text, words: all }) => {
      if (!capitals.test(text)) return [];
      const found: Match[] = [];
      let run: Word[] = [];
      const settle = () => {
        const loud = run.map((each) => (isFine(each) ? 0 : lettersOf(each.text)));
        const belongs = run.map((each, at) => loud[at]! > 1 || mayBeShouted(each));
        const first = belongs.indexOf(true);
        const last = belongs.lastIndexOf(true);
        const only = first === last ? run[first] : undefined;
        const label =
          only !== undefined &&
          text[only.end] === ':' &&
          opens.test(text.slice(Math.max(0, only.start - 6), only.start));
        if (!label && (loud.some((letters) => letters >= one) || loud.filter((letters) => letters >= row).length > 1)) {
          const quiet = better(text, run, first, last);
          const advice =
            quiet === null ? 'keep capitals for abbreviations and the first letters of names' : `write “${quiet}”`;
          const target = { start: run[first]!.start, end: run[last]!.end };
          found.push({ target, facts: { advice }, ...(quiet !== null && { replacements: [quiet] }) });
        }
        run = [];
      };
      for (const each of all) {
        const last = run.at(-1);
        if (last && !sameBreath.test(text.slice(last.end, each.start))) settle();
        if (isBig(each) || (run.length > 0 && aNumber.test(each.text))) run.push(each);
        else if (run.length > 0) settle();
      }
      if (run.length > 0) settle();
      return found;
    };
  },
});
