import * as z from 'zod';
import type { Draft, Span, Word } from '../draft/draft.ts';
import { phraseFinder, type Found, type Phrase } from '../draft/phrases.ts';
import { isQuoted, quotations } from '../draft/quotes.ts';
import { defineKind, type Match } from './rule-kind.ts';

const text = z.string('write a word or a phrase');
const oneOrMore = z.union([text, z.array(text)], 'write a word, or a list of words').transform((value) => [value].flat());
const wordList = z.array(text, 'list words, each in quotation marks');

const term = z
  .strictObject({
    find: oneOrMore.default([]).meta({ title: 'Words or phrases' }),
    use: oneOrMore.default([]).meta({ title: 'What to write instead; "" takes the words out' }),
    forms: z.record(z.string(), oneOrMore).default({}).meta({ title: 'Inflected forms, each with its own replacement' }),
    note: text.optional().meta({ title: 'What to do instead, where no replacement is certain' }),
    except: wordList.default([]).meta({ title: 'Phrases that are fine, the term included' }),
    unlessAfter: wordList.optional().meta({ title: 'Fine right after one of these words' }),
    unlessBefore: wordList.optional().meta({ title: 'Fine right before one of these words' }),
    unlessNear: wordList.optional().meta({ title: 'Fine within four words of one of these' }),
    onlyBefore: wordList.optional().meta({ title: 'Only with one of these among the next four words' }),
    caseSensitive: z.boolean('write true or false').default(false).meta({ title: 'Only in exactly this case' }),
  })
  .refine(({ find, forms }) => find.length > 0 || Object.keys(forms).length > 0, 'name a word to find');

type Term = z.output<typeof term>;
type Entry = Omit<Term, 'use' | 'unlessAfter' | 'unlessBefore' | 'unlessNear' | 'onlyBefore'> & {
  readonly use: readonly string[];
  readonly unlessAfter?: ReadonlySet<string>;
  readonly unlessBefore?: ReadonlySet<string>;
  readonly unlessNear?: ReadonlySet<string>;
  readonly onlyBefore?: ReadonlySet<string>;
};

const near = 4;

/** A phrase that is fine swallows the term in it, because the longest phrase wins. */
const phrasesOf = (one: Term): readonly Phrase<Entry | null>[] => {
  const set = (words: readonly string[] | undefined) => words && new Set(words);
  const entry: Entry = {
    ...one,
    unlessAfter: set(one.unlessAfter),
    unlessBefore: set(one.unlessBefore),
    unlessNear: set(one.unlessNear),
    onlyBefore: set(one.onlyBefore),
  };
  const { caseSensitive } = one;
  return [
    ...one.find.map((found) => ({ text: found, value: entry, caseSensitive })),
    ...Object.entries(one.forms).map(([found, use]) => ({ text: found, value: { ...entry, use }, caseSensitive })),
    ...one.except.map((fine) => ({ text: fine, value: null })),
  ];
};

const someOf = (words: readonly Word[], from: number, to: number, set: ReadonlySet<string>): boolean =>
  words.slice(Math.max(from, 0), Math.max(to, 0)).some(({ lower }) => set.has(lower));

const inContext = ({ words }: Draft, { first, last }: Span & { first: number; last: number }, entry: Entry): boolean => {
  const { unlessAfter, unlessBefore, unlessNear, onlyBefore } = entry;
  if (unlessAfter && someOf(words, first - 1, first, unlessAfter)) return false;
  if (unlessBefore && someOf(words, last + 1, last + 2, unlessBefore)) return false;
  if (unlessNear && someOf(words, first - near, first, unlessNear)) return false;
  if (unlessNear && someOf(words, last + 1, last + 1 + near, unlessNear)) return false;
  return !onlyBefore || someOf(words, last + 1, last + 1 + near, onlyBefore);
};

const isCapital = (letter: string) => letter !== letter.toLowerCase();

/** Whether nothing of the sentence stands before a place: emoji, bullets and opening quotation marks do not count. */
const startsSentence = (draftText: string, start: number): boolean =>
  /(?:^|[.!?:\n])[^\p{L}\p{N}#@$.,;]*$/u.test(draftText.slice(Math.max(start - 12, 0), start)) ||
  /[\p{Extended_Pictographic}\u{fe0f}•] *$/u.test(draftText.slice(Math.max(start - 4, 0), start));

/** Names keep their words: "Pearl Harbor", "Land Registry", "Historic England is…". */
const isName = ({ text: draftText, words }: Draft, { start, first, last }: Found<unknown>): boolean => {
  if (!isCapital(words[first]!.text[0]!)) return false;
  if (first < last) return words.slice(first, last + 1).every((word) => isCapital(word.text[0]!));
  if (!startsSentence(draftText, start)) return true;
  const next = words[last + 1];
  return next !== undefined && isCapital(next.text[0]!) && draftText.slice(words[last]!.end, next.start) === ' ';
};

const inCaseOf = (found: string, use: string): string => {
  if (found.length > 1 && found === found.toUpperCase() && found !== found.toLowerCase()) return use.toUpperCase();
  return isCapital(found[0]!) ? use.charAt(0).toUpperCase() + use.slice(1) : use;
};

const startsWithVowel = (word: string) => /^[aeiou]/i.test(word);

/** Taking words out also takes a space, and what then begins the sentence gets its capital. */
const takenOut = (draftText: string, { start, end }: Span): Pick<Match, 'edit' | 'replacements'> => {
  const space = draftText[end] === ' ' ? end + 1 : end;
  if (space === end) return { edit: { start: draftText[start - 1] === ' ' ? start - 1 : start, end }, replacements: [''] };
  if (!startsSentence(draftText, start)) return { edit: { start, end: space }, replacements: [''] };
  return { edit: { start, end: space + 1 }, replacements: [draftText.slice(space, space + 1).toUpperCase()] };
};

const repair = (draft: Draft, found: Found<unknown>, use: readonly string[]): Pick<Match, 'edit' | 'replacements'> => {
  if (use.length === 0) return {};
  const written = draft.text.slice(found.start, found.end);
  const article = /^an?$/.test(draft.words[found.first - 1]?.lower ?? '');
  if (use[0] === '') return article ? {} : takenOut(draft.text, found);
  if (article && use.some((word) => startsWithVowel(word) !== startsWithVowel(written))) return {};
  return { replacements: use.map((word) => inCaseOf(written, word)) };
};

const quoted = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const adviceOf = ({ note }: Entry, use: readonly string[]): string =>
  note ?? (use[0] ? `write ${quoted.format(use.map((word) => `“${word}”`))}` : 'leave it out');

export const terms = defineKind({
  name: 'terms',
  title: 'Words and phrases',
  about: 'Finds listed words and phrases, as whole words, with their inflections and exceptions, and offers better ones.',
  message: 'Instead of “{found}”, {advice}.',
  scope: 'line',
  params: z.strictObject({
    terms: z.array(term, 'list at least one term').min(1, 'list at least one term').meta({ title: 'Terms' }),
    skipQuotes: z.boolean('write true or false').default(false).meta({ title: 'Leave quotations alone' }),
    skipNames: z.boolean('write true or false').default(true).meta({ title: 'Leave names (capitalised words) alone' }),
  }),
  compile: (params) => {
    const find = phraseFinder(params.terms.flatMap(phrasesOf));
    return (draft) => {
      const all = find(draft);
      if (all.length === 0) return [];
      const spans = params.skipQuotes ? quotations(draft.text) : [];
      return all.flatMap((found): Match[] => {
        const { value: entry, start, end } = found;
        if (!entry || !inContext(draft, found, entry) || isQuoted(spans, found)) return [];
        if (params.skipNames && !entry.caseSensitive && isName(draft, found)) return [];
        const facts = { found: draft.text.slice(start, end), advice: adviceOf(entry, entry.use) };
        return [{ target: { start, end }, facts, ...repair(draft, found, entry.use) }];
      });
    };
  },
});
