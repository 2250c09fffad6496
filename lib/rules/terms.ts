import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import type { Span, Word } from '../text/span.ts';
import { createPhraseFinder, type PhraseMatch, type Phrase } from '../draft/phrases.ts';
import { isMasked, NOT_OUR_WORDS } from '../draft/masks.ts';
import { endsSentence } from '../text/sentences.ts';
import { flag } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';
import { listWithOr } from '../text/list.ts';

const text = z.string('write a word or a phrase');
const oneOrMore = z
  .union([text, z.array(text)], 'write a word, or a list of words')
  .transform((value) => [value].flat());
const wordList = z.array(text, 'list words, each in quotation marks');

const termParams = z
  .strictObject({
    find: oneOrMore.default([]).meta({ title: 'Words or phrases' }),
    use: oneOrMore.default([]).meta({ title: 'What to write instead; "" takes the words out' }),
    forms: z
      .record(z.string(), oneOrMore)
      .default({})
      .meta({ title: 'Inflected forms, each with its own replacement' }),
    note: text.optional().meta({ title: 'What to do instead, where no replacement is certain' }),
    except: wordList.default([]).meta({ title: 'Phrases that are fine, the term included' }),
    unlessAfter: wordList.optional().meta({ title: 'Fine right after one of these words' }),
    unlessBefore: wordList.optional().meta({ title: 'Fine right before one of these words' }),
    unlessNear: wordList.optional().meta({ title: 'Fine within four words of one of these' }),
    onlyBefore: wordList.optional().meta({ title: 'Only with one of these among the next four words' }),
    beforeLink: flag.default(false).meta({ title: 'Only where a link follows, or a sign that points to one' }),
    alone: flag
      .default(false)
      .meta({ title: 'Only where no noun follows: “the disabled are”, not “the disabled toilet”' }),
    caseSensitive: flag.default(false).meta({ title: 'Only in exactly this case' }),
  })
  .refine(({ find, forms }) => find.length > 0 || Object.keys(forms).length > 0, 'name a word to find');

type Term = z.output<typeof termParams>;
/** Whether a term counts in its place. */
type Test = (draft: Draft, found: PhraseMatch<unknown>) => boolean;
type Entry = Pick<Term, 'note' | 'caseSensitive'> & {
  readonly use: readonly string[];
  /** All must pass. */
  readonly tests: readonly Test[];
};

const near = 4;

const someOf = (words: readonly Word[], from: number, to: number, set: ReadonlySet<string>): boolean =>
  words.slice(Math.max(from, 0), Math.max(to, 0)).some(({ lower }) => set.has(lower));

/** Words that follow a noun rather than being one. */
const followers = new Set(
  `and or but to in on at from for by with as of than who are is was were be have has had can could will would may might
   should must do does did need needs live get`.split(/\s+/),
);

/** How many words after a place belong to the same clause, up to `near`. */
const wordsAfter = ({ text, words }: Draft, last: number): number => {
  let count = 0;
  while (count < near && last + count + 1 < words.length) {
    if (/[.!?;:\n]/.test(text.slice(words[last + count]!.end, words[last + count + 1]!.start))) break;
    count++;
  }
  return count;
};

/** Whether only signs, emoji and space are between a place and a link, or a hand points to one. */
const leadsToLink = ({ text, links }: Draft, end: number): boolean => {
  const link = links.find(({ start }) => start >= end);
  const between = text.slice(end, Math.min(link?.start ?? text.length, end + 12));
  return /[👇👉➡⬇]/u.test(between) || (link !== undefined && link.start - end < 12 && !/[\p{L}\p{N}]/u.test(between));
};

/** Whether a noun follows: “the disabled toilet”. */
const isBeforeNoun: Test = (draft, { last, end }) =>
  draft.text[end] !== ',' && wordsAfter(draft, last) > 0 && !followers.has(draft.words[last + 1]!.lower);

/** What the fields of a term ask of the words around it. */
const testsOf = ({ unlessAfter, unlessBefore, unlessNear, onlyBefore, beforeLink, alone }: Term): readonly Test[] => {
  const tests: Test[] = [];
  const ask = (words: readonly string[] | undefined, test: (set: ReadonlySet<string>) => Test) =>
    words && tests.push(test(new Set(words)));
  ask(
    unlessAfter,
    (set) =>
      ({ words }, { first }) =>
        !someOf(words, first - 1, first, set),
  );
  ask(
    unlessBefore,
    (set) =>
      ({ words }, { last }) =>
        !someOf(words, last + 1, last + 2, set),
  );
  ask(
    unlessNear,
    (set) =>
      ({ words }, { first, last }) =>
        !someOf(words, first - near, first, set) && !someOf(words, last + 1, last + 1 + near, set),
  );
  if (beforeLink) tests.push((draft, { end }) => leadsToLink(draft, end));
  if (alone) tests.push((draft, found) => !isBeforeNoun(draft, found));
  ask(
    onlyBefore,
    (set) =>
      (draft, { last }) =>
        someOf(draft.words, last + 1, last + 1 + wordsAfter(draft, last), set),
  );
  return tests;
};

/** A phrase that is fine swallows the term in it, because the longest phrase wins. */
const phrasesOf = (term: Term): readonly Phrase<Entry | null>[] => {
  const { find, use, forms, note, except, caseSensitive } = term;
  const entry: Entry = { use, note, caseSensitive, tests: testsOf(term) };
  return [
    ...find.map((found) => ({ text: found, value: entry, caseSensitive })),
    ...Object.entries(forms).map(([found, ofForm]) => ({
      text: found,
      value: { ...entry, use: ofForm },
      caseSensitive,
    })),
    ...except.map((fine) => ({ text: fine, value: null })),
  ];
};

const isCapital = (letter: string) => letter !== letter.toLowerCase();

/** Whether a place is at the start of its sentence: emoji, bullets and opening quotation marks do not count. */
const startsSentence = (draftText: string, start: number): boolean =>
  /(?:^|[.!?:\n])[^\p{L}\p{N}#@$.,;]*$/u.test(draftText.slice(Math.max(start - 12, 0), start)) ||
  /[\p{Extended_Pictographic}\u{fe0f}•] *$/u.test(draftText.slice(Math.max(start - 4, 0), start));

/** Names keep their words: "Pearl Harbor", "Land Registry", "Historic England is…". */
const isName = ({ text: draftText, words }: Draft, { start, first, last }: PhraseMatch<unknown>): boolean => {
  if (!isCapital(words[first]!.text[0]!)) return false;
  if (first < last) return words.slice(first, last + 1).every((word) => isCapital(word.text[0]!));
  if (!startsSentence(draftText, start)) return true;
  const next = words[last + 1];
  return next !== undefined && isCapital(next.text[0]!) && draftText.slice(words[last]!.end, next.start) === ' ';
};

/** Whether words are part of a compound with hyphens: “self-initiated”, “landlord-facilitated”, “purchase-ready”. */
const isInCompound = (text: string, { start, end }: Span): boolean =>
  /[\p{L}\p{N}][-\u2010\u2011]$/u.test(text.slice(Math.max(start - 3, 0), start)) ||
  /^[-\u2010\u2011][\p{L}\p{N}]/u.test(text.slice(end, end + 3));

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const matchCase = (found: string, use: string): string => {
  if (found.length > 1 && found === found.toUpperCase() && found !== found.toLowerCase()) return use.toUpperCase();
  return isCapital(found[0]!) ? capitalised(use) : use;
};

const startsWithVowel = (word: string) => /^[aeiou]/i.test(word);

/** Words around which an adjective cannot be taken out: "an historic day", "is world-leading in". */
const needsWord = new Set('a an is are was were be been being and or but so as very truly really more most'.split(' '));

/**
 * Taking words out also takes a space, and what then begins the sentence gets its capital; null where a gap would show.
 */
const deletionFix = (
  { text, words }: Draft,
  { start, end, first, last }: PhraseMatch<unknown>,
): Pick<Match, 'edit' | 'replacements'> | null => {
  const next = words[last + 1];
  if (next?.start !== end + 1 || text[end] !== ' ' || followers.has(next.lower)) return null;
  if (needsWord.has(words[first - 1]?.lower ?? '') || text[start - 2] === ',') return null;
  if (!startsSentence(text, start)) return { edit: { start, end: next.start }, replacements: [''] };
  return { edit: { start, end: next.end }, replacements: [capitalised(next.text)] };
};

/** Short forms with a full stop of their own that never end a sentence: “e.g. Monday”. */
const leadsOn = /^(?:e\.?g|i\.?e|n\.?b|approx)\.$/i;

const fixFor = (
  draft: Draft,
  found: PhraseMatch<unknown>,
  { use, caseSensitive }: Entry,
): Pick<Match, 'edit' | 'replacements'> | null => {
  if (use.length === 0) return null;
  if (use[0] === '') return deletionFix(draft, found);
  const { text, words } = draft;
  const written = text.slice(found.start, found.end);
  const article = /^an?$/.test(words[found.first - 1]?.lower ?? '');
  if (article && use.some((word) => startsWithVowel(word) !== startsWithVowel(written))) return null;
  // A full stop that also ends the sentence stays: "pens, paper etc."
  const stop =
    written.endsWith('.') && !leadsOn.test(written) && endsSentence(text.slice(found.end, found.end + 8)) ? '.' : '';
  const cased = (word: string) => {
    if (!caseSensitive) return matchCase(written, word);
    return startsSentence(text, found.start) ? capitalised(word) : word;
  };
  return withPossessive(
    text,
    found,
    use.map((word) => cased(word) + stop),
  );
};

/** A possessive keeps its ’s, but a plural on s has only an apostrophe: “policemen’s”, “police officers’”. */
const withPossessive = (
  text: string,
  { start, end }: Span,
  replacements: readonly string[],
): Pick<Match, 'edit' | 'replacements'> => {
  const [apostrophe] = /^['’]s/.exec(text.slice(end, end + 2))?.[0] ?? '';
  if (apostrophe === undefined || !replacements.some((word) => /[^s]s$/.test(word))) return { replacements };
  return {
    edit: { start, end: end + 2 },
    replacements: replacements.map((word) => word + apostrophe + (/[^s]s$/.test(word) ? '' : 's')),
  };
};

const adviceOf = ({ note }: Entry, use: readonly string[]): string =>
  note ?? (use[0] ? `write ${listWithOr(use.map((word) => `“${word}”`))}` : 'leave it out');

export const terms = defineKind({
  name: 'terms',
  title: 'Words and phrases',
  about:
    'Finds listed words and phrases, as whole words, with their inflections and exceptions, and offers better ones.',
  message: 'Instead of “{found}”, {advice}.',
  scope: 'line',
  params: z.strictObject({
    terms: z.array(termParams, 'list at least one term').min(1, 'list at least one term').meta({ title: 'Terms' }),
    skipQuotes: flag.default(true).meta({ title: 'Leave quotations, signatures, ships and operations alone' }),
    skipNames: flag.default(true).meta({ title: 'Leave names (capitalised words) alone' }),
  }),
  compile: (params) => {
    const find = createPhraseFinder(params.terms.flatMap(phrasesOf));
    return (draft) => {
      const all = find(draft);
      if (all.length === 0) return [];
      return all.flatMap((found): Match[] => {
        const { value: entry, start, end } = found;
        if (!entry?.tests.every((test) => test(draft, found)) || isInCompound(draft.text, found)) return [];
        if (params.skipQuotes && isMasked(draft, found, NOT_OUR_WORDS)) return [];
        if (params.skipNames && !entry.caseSensitive && isName(draft, found)) return [];
        const facts = { found: draft.text.slice(start, end), advice: adviceOf(entry, entry.use) };
        return [{ target: { start, end }, facts, ...fixFor(draft, found, entry) }];
      });
    };
  },
});
