import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';
import { createPhraseFinder, type PhraseMatch } from '../draft/phrases.ts';
import { phrases } from './params.ts';
import { defineKind } from './rule-kind.ts';

type How = 'phrase' | 'capitals' | 'alone' | 'before-time' | 'fine' | 'silent';

/** The fields that `findMarkings` reads, for every kind that looks for marks made in capitals. */
export const markingParams = {
  phrases: phrases.meta({ title: 'Phrases, in any case' }),
  capitals: phrases.meta({
    title: 'Words in exactly these capitals, where the words beside them are not in capitals too',
  }),
  alone: phrases.meta({
    title: 'Words in exactly these capitals, where they head a line, stand in brackets or have a line to themselves',
  }),
  beforeTime: phrases.meta({ title: 'Phrases, in any case, where a time or day follows' }),
  except: phrases.meta({ title: 'Phrases that are fine, the word included' }),
  unless: phrases.meta({ title: 'Words that silence the rule in their line' }),
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
  if (/[[(]$/.test(before) && /^[\])]/.test(after)) return true;
  if (/[.]$/.test(before) && /^[.]?\s*(?:$|\n)/.test(after)) return true;
  if (/^[[(*_"“]+$/.test(before)) return /^[\])*_"”:]/.test(after);
  return before === '' && /^(?: *$| *\n| *:|\/\/| +[–—-]+ )/.test(after);
};

/** “… at 00:01”, “… on Friday”, “… 3 December”. */
const LEADS_TO_TIME =
  /^:? ?(?:(?:at|on|until|till|from|after|before|the|by) )?(?:\d{1,2}(?:[:.]\d\d| ?[ap]m\b|st\b|nd\b|rd\b|th\b| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|[012]\d[0-5]\d\b|noon\b|midday\b|midnight\b|tomorrow\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/i;

/** Marks side by side are one: “UK SECRET UK EYES ONLY”. */
const joined = (text: string, marks: readonly Span[]): readonly Span[] => {
  const found: Span[] = [];
  for (const mark of marks) {
    const before = found.at(-1);
    if (before && /^[ /,:;–—-]*$/.test(text.slice(before.end, mark.start)))
      found[found.length - 1] = { start: before.start, end: mark.end };
    else found.push(mark);
  }
  return found;
};

/** Builds one look-up of marks: words of warning to colleagues that no reader should ever see. */
export const findMarkings = (params: Readonly<Record<keyof typeof markingParams, readonly string[]>>) => {
  const filed = (list: readonly string[], value: How, caseSensitive: boolean) =>
    list.map((text) => ({ text, value, caseSensitive }));
  const find = createPhraseFinder<How>(
    [
      ...filed(params.phrases, 'phrase', false),
      ...filed(params.capitals, 'capitals', true),
      ...filed(params.alone, 'alone', true),
      ...filed(params.beforeTime, 'before-time', false),
      ...filed(params.except, 'fine', false),
      ...filed(params.unless, 'silent', false),
    ],
    { choices: true },
  );
  return (draft: Draft): readonly Span[] => {
    const all = find(draft);
    if (all.some(({ value }) => value === 'silent')) return [];
    const marks = all
      .filter((found) => {
        if (found.value === 'phrase') return true;
        if (found.value === 'before-time') return LEADS_TO_TIME.test(draft.text.slice(found.end, found.end + 24));
        if (found.value === 'capitals') return found.first < found.last || !isShouted(draft, found);
        return found.value === 'alone' && standsApart(draft.text, found);
      })
      .map(({ start, end }) => ({ start, end }));
    return joined(draft.text, marks);
  };
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
