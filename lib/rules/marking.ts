import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';
import { createPhraseFinder, type PhraseMatch } from '../draft/phrases.ts';
import { phrases } from './params.ts';
import { defineKind } from './rule-kind.ts';

type How = 'phrase' | 'capitals' | 'alone' | 'fine';

/** The fields that `findMarkings` reads, for every kind that looks for marks made in capitals. */
export const markingParams = {
  phrases: phrases.meta({ title: 'Phrases, in any case' }),
  capitals: phrases.meta({
    title: 'Words in exactly these capitals, where the words beside them are not in capitals too',
  }),
  alone: phrases.meta({
    title: 'Words in exactly these capitals, where they head a line, stand in brackets or have a line to themselves',
  }),
  except: phrases.meta({ title: 'Phrases that are fine, the word included' }),
};

const isCapitals = (word: string): boolean => word.length > 1 && /\p{L}/u.test(word) && word === word.toUpperCase();

/** Whether a word in capitals is part of a sentence in capitals, which says nothing about that word. */
const isShouted = ({ text, words }: Draft, { first, last, start, end }: PhraseMatch<How>): boolean => {
  const before = words[first - 1];
  const after = words[last + 1];
  return (
    (before !== undefined && isCapitals(before.text) && text.slice(before.end, start) === ' ') ||
    (after !== undefined && isCapitals(after.text) && text.slice(end, after.start) === ' ')
  );
};

/** Whether a word is set apart like a heading or label: "DRAFT: …", "[DRAFT]", or a line of its own. */
const standsApart = (text: string, { start, end }: Span): boolean => {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim();
  const after = text.slice(end, end + 20);
  if (/^[[(*_"“]+$/.test(before)) return /^[\])*_"”:]/.test(after);
  return before === '' && /^(?: *$| *\n| *:| +[–—-]+ )/.test(after);
};

/** Builds one look-up of marks: words of warning to colleagues that no reader should ever see. */
export const findMarkings = (params: Readonly<Record<keyof typeof markingParams, readonly string[]>>) => {
  const filed = (list: readonly string[], value: How, caseSensitive: boolean) =>
    list.map((text) => ({ text, value, caseSensitive }));
  const find = createPhraseFinder<How>([
    ...filed(params.phrases, 'phrase', false),
    ...filed(params.capitals, 'capitals', true),
    ...filed(params.alone, 'alone', true),
    ...filed(params.except, 'fine', false),
  ]);
  return (draft: Draft): readonly Span[] =>
    find(draft)
      .filter((found) => {
        if (found.value === 'phrase') return true;
        if (found.value === 'capitals') return found.first < found.last || !isShouted(draft, found);
        return found.value === 'alone' && standsApart(draft.text, found);
      })
      .map(({ start, end }) => ({ start, end }));
};

/** Marks that keep a text inside: classifications and embargoes. */
export const marking = defineKind({
  name: 'marking',
  title: 'Markings',
  about:
    'Finds the marks that papers carry when they must not go out yet, or at all. In capitals only where ordinary words look the same.',
  message: 'Check that this may be public before you post: it says “{found}”.',
  scope: 'line',
  params: z.strictObject(markingParams),
  compile: (params) => {
    const find = findMarkings(params);
    return (draft) =>
      find(draft).map((target) => ({ target, facts: { found: draft.text.slice(target.start, target.end) } }));
  },
});
