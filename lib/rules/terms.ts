import * as z from 'zod';
import type { Span } from '../text/span.ts';
import { createPhraseFinder, type Phrase } from '../draft/phrases.ts';
import { isMasked, NOT_OUR_WORDS } from '../draft/masks.ts';
import { flag } from './params.ts';
import { compilePost, postFields } from './when.ts';
import { defineKind, type Match } from './rule-kind.ts';
import { listWithOr } from '../text/list.ts';
import { type Term, termParams } from './term.ts';
import { type Test, testsOf } from './term-context.ts';
import { fixFor } from './term-fix.ts';
import { isName } from './term-name.ts';

type Entry = Pick<Term, 'note' | 'caseSensitive'> & {
  /** It was written with a capital, so it is a name itself, such as that of an operation. */
  readonly isName: boolean;
  readonly use: readonly string[];
  /** All must pass. */
  readonly tests: readonly Test[];
};

/** What a name is left alone in; other words are left alone in the names of ships and operations too. */
const OTHERS_WORDS = NOT_OUR_WORDS.filter((mask) => mask !== 'name');

/** A phrase that is fine swallows the term in it, because the longest phrase wins. */
const phrasesOf = (term: Term): readonly Phrase<Entry | null>[] => {
  const { find, use, forms, note, except, caseSensitive } = term;
  const tests = testsOf(term);
  const phraseOf = (found: string, ofForm: readonly string[]): Phrase<Entry> => ({
    text: found,
    value: { use: ofForm, note, caseSensitive, tests, isName: /\p{Lu}/u.test(found) },
    caseSensitive,
  });
  return [
    ...find.map((found) => phraseOf(found, use)),
    ...Object.entries(forms).map(([found, ofForm]) => phraseOf(found, ofForm)),
    ...except.map((fine) => ({ text: fine, value: null })),
  ];
};

/** Whether words are part of a compound with hyphens: “self-initiated”, “landlord-facilitated”, “purchase-ready”. */
const isInCompound = (text: string, { start, end }: Span): boolean =>
  /[\p{L}\p{N}][-\u2010\u2011]$/u.test(text.slice(Math.max(start - 3, 0), start)) ||
  /^[-\u2010\u2011][\p{L}\p{N}]/u.test(text.slice(end, end + 3));

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
    when: z
      .strictObject(postFields, 'write an object with “accounts” or “post”')
      .optional()
      .meta({ title: 'Only these posts: of some accounts, or original posts, replies or quotes' }),
    skipQuotes: flag.default(true).meta({ title: 'Leave quotations, signatures, ships and operations alone' }),
    skipNames: flag
      .default(true)
      .meta({ title: 'Leave names alone: capitalised words, where the term itself has no capital' }),
  }),
  compile: (params) => {
    const find = createPhraseFinder(params.terms.flatMap(phrasesOf), { overlapping: true });
    const isAbout = compilePost(params.when ?? {});
    return (draft) => {
      const all = find(draft);
      if (all.length === 0 || !isAbout(draft)) return [];
      let free = 0;
      return all.flatMap((found): Match[] => {
        const { value: entry, start, end, first, last } = found;
        if (first < free) return [];
        // Where a long phrase does not count in its place, the shorter one in it may: “the handicapped entrance”.
        if (entry && !entry.tests.every((test) => test(draft, found))) return [];
        free = last + 1;
        if (entry === null || isInCompound(draft.text, found)) return [];
        if (params.skipQuotes && isMasked(draft, found, entry.isName ? OTHERS_WORDS : NOT_OUR_WORDS)) return [];
        if (params.skipNames && !entry.isName && !entry.caseSensitive && isName(draft, found)) return [];
        const facts = { found: draft.text.slice(start, end), advice: adviceOf(entry, entry.use) };
        return [{ target: { start, end }, facts, ...fixFor(draft, found, entry) }];
      });
    };
  },
});
