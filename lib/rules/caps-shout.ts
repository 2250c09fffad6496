import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import { CONNECTING_WORDS } from '../text/ordinary-words.ts';
import type { Span, Word } from '../text/span.ts';
import { isLabel } from './caps-label.ts';
import { isNamedInCapitals, isOrdinary, looksOrdinary } from './capitals.ts';
import { wholeNumber, words } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const capitals = /\p{Lu}{4}/u;
/** Signs within one shout. A colon, a bar, an emoji and a dash with spaces end it. */
const sameBreath = /^(?!\s[-–—]\s)[^\n\p{L}\p{N}\p{Extended_Pictographic}.!?#@:|]{0,4}$/u;
const pronoun = /^I(?:['’]\p{Lu}+)?$/u;
const aNumber = /^\p{N}+$/u;
const roman = /^[IVXLCDM]+$/;
const opens = /(?:^|[.!?…][”’"')]*\s*|\n\s*|(?:^|\n)\s*[•*-]\s+)[“‘"'(]*$/u;

const isBig = ({ text, lower }: Word) => text !== text.toLowerCase() && text === text.toUpperCase() && lower !== text;
const lettersOf = (text: string) => text.replace(/['’]S$/, '').replace(/[^\p{L}]/gu, '').length;
const bare = (text: string) => text.toUpperCase().replaceAll('’', "'").replace(/'S$/, '');
const upper = (list: readonly string[]) => new Set(list.map((each) => each.toUpperCase()));

/** What is known of words in capitals: abbreviations, names and marks that keep them, and names that keep one. */
type Known = {
  readonly abbreviations: ReadonlySet<string>;
  readonly fine: ReadonlySet<string>;
  readonly named: ReadonlyMap<string, string>;
};

const isFine = ({ fine }: Known, { text, lower }: Word): boolean =>
  fine.has(bare(text)) || /\p{N}/u.test(text) || (roman.test(text) && !isOrdinary(lower));

/** A name such as FAST or PREVENT, or a mark such as CONFIDENTIAL, is a word of the shout as likely as not. */
const mayBeShouted = ({ fine, abbreviations }: Known, { text }: Word): boolean =>
  fine.has(bare(text)) && !abbreviations.has(bare(text));

const linksAt = (run: readonly Word[], at: number) => run[at] === undefined || CONNECTING_WORDS.has(run[at].lower);

/** Words that are abbreviations too. */
const EITHER = new Set('aids am it led nice pin send stem us who'.split(' '));

/** Words before which “US” is the pronoun. */
const BEFORE_US = new Set(
  'about ask call contact email follow for from give help join let message of phone see send show tell to visit watch with'.split(
    ' ',
  ),
);

/** An abbreviation that is a word too, in small letters where it is surely the word; null where it may be either. */
const eitherWay = (run: readonly Word[], at: number): string | null => {
  const { lower } = run[at]!;
  return lower === 'it' || (lower === 'us' && BEFORE_US.has(run[at - 1]?.lower ?? '')) ? lower : null;
};

const capitalisedIf = (opening: boolean, word: string | null): string | null =>
  opening && word !== null ? word[0]!.toUpperCase() + word.slice(1) : word;

/** A word of a run in small letters, or null where that may be wrong: “New York city” is. */
const quieten = (known: Known, run: readonly Word[], at: number, opening: boolean): string | null => {
  const { text, lower } = run[at]!;
  if (pronoun.test(text)) return `I${text.slice(1).toLowerCase()}`;
  if (isFine(known, run[at]!)) {
    if (EITHER.has(lower)) return capitalisedIf(opening, eitherWay(run, at));
    return mayBeShouted(known, run[at]!) ? null : text;
  }
  const name = known.named.get(bare(text));
  if (name !== undefined)
    return linksAt(run, at - 1) && linksAt(run, at + 1) ? name + text.slice(name.length).toLowerCase() : null;
  if (!isOrdinary(lower)) return null;
  return capitalisedIf(opening, text.toLowerCase());
};

/** A run of words in small letters, or null where that may be wrong of one of them. */
const better = (known: Known, text: string, run: readonly Word[]): string | null => {
  let sentence = '';
  let end = run[0]!.start;
  for (const [at, { start, end: next }] of run.entries()) {
    const written = quieten(known, run, at, opens.test(text.slice(Math.max(0, start - 6), start)));
    if (written === null) return null;
    sentence += text.slice(end, start) + written;
    end = next;
  }
  return sentence;
};

/** The runs of words in capitals of a text, in one breath each. Numbers within go with them. */
const runsOf = (draft: Draft): readonly (readonly Word[])[] => {
  const { text, words: all } = draft;
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const [at, each] of all.entries()) {
    const last = run.at(-1);
    if (last && !sameBreath.test(text.slice(last.end, each.start))) run = [];
    const goesOn = run.length > 0 && aNumber.test(each.text);
    if (!goesOn && (!isBig(each) || isNamedInCapitals(draft, at))) run = [];
    else if (run.push(each) === 1) runs.push(run);
  }
  return runs;
};

/** From how many letters one word counts, and two words in a row. */
type Loudness = { readonly one: number; readonly row: number };

/** The words of a run from the first to the last that belong to a shout; none where there is no shout. */
const shoutIn = (known: Known, run: readonly Word[], { one, row }: Loudness): readonly Word[] => {
  const loud = run.map((each) => (isFine(known, each) ? 0 : lettersOf(each.text)));
  const belongs = run.map((each, at) => loud[at]! > 1 || mayBeShouted(known, each));
  const shout = run.slice(Math.max(0, belongs.indexOf(true)), belongs.lastIndexOf(true) + 1);
  const words = shout.filter((each) => !isFine(known, each));
  if (words.length === 1 && shout.length === 1)
    return loud.some((letters) => letters >= one) && looksOrdinary(words[0]!.lower) ? shout : [];
  const isLoud = loud.some((letters) => letters >= one) || loud.filter((letters) => letters >= row).length > 1;
  return isLoud && words.some(({ lower }) => looksOrdinary(lower)) ? shout : [];
};

/** Words from which a shout is a whole sentence. */
const SENTENCE = 5;

/**
 * Words in capitals that are not abbreviations: one long word, or two in a row. Words of links, hashtags and handles
 * are not looked at.
 */
export const capsShout = defineKind({
  name: 'caps-shout',
  title: 'Words in capitals',
  about:
    'Finds words in capitals. They read as shouting, are harder to read, and some screen readers spell them out. ' +
    'Leaves labels and headings such as UPDATE alone, and names of ships, operations, people and levels of warning. ' +
    'Offers small letters where it knows every word, so that no name loses its capital.',
  serious: 'a shout of five words or more',
  message: 'Use small letters here: {advice}.',
  scope: 'line',
  needs: ['capitals'],
  params: z.strictObject({
    one: wholeNumber(2).meta({ title: 'Letters from which one word counts' }),
    row: wholeNumber(2).meta({ title: 'Letters from which two words in a row count' }),
    known: words.default([]).meta({ title: 'Names and marks written in capitals, beside the list of abbreviations' }),
    proper: words.default([]).meta({ title: 'Words that keep a capital letter' }),
  }),
  compile: ({ one, row, known: marks, proper }, lists) => {
    const abbreviations = upper(lists.acronyms.map(({ short }) => short));
    const known: Known = {
      abbreviations,
      fine: new Set([...abbreviations, ...upper(marks)]),
      named: new Map(proper.map((each) => [each.toUpperCase(), each])),
    };
    return (draft): readonly Match[] => {
      const { text } = draft;
      if (!capitals.test(text)) return [];
      return runsOf(draft).flatMap((run): readonly Match[] => {
        const shout = shoutIn(known, run, { one, row });
        const [first, last] = [shout[0], shout.at(-1)];
        if (!first || !last) return [];
        const target: Span = { start: first.start, end: last.end };
        const lettered = run.filter((each) => !aNumber.test(each.text));
        if (isLabel(text, { start: run[0]!.start, end: lettered.at(-1)!.end }, run.length)) return [];
        const quiet = better(known, text, shout);
        const advice =
          quiet === null ? 'keep capitals for abbreviations and the first letters of names' : `write “${quiet}”`;
        return [
          {
            target,
            facts: { advice },
            serious: shout.length >= SENTENCE,
            ...(quiet !== null && { replacements: [quiet] }),
          },
        ];
      });
    };
  },
});
