import { isObject } from '../../text/is-object.ts';
import { type Path, quote } from '../problem.ts';
import { type Entry, notThere, ownEntries, removeNamed, type Report } from './edit-list.ts';
import type { Override } from './source-schema.ts';

type TermsEdit = NonNullable<Override['terms']>;

/** The words and phrases that a term finds, as they are written in it. */
export const wordsOf = (term: unknown): readonly string[] => {
  if (!isObject(term)) return [];
  const found = [term['find'] ?? []].flat().filter((word): word is string => typeof word === 'string');
  return [...found, ...Object.keys(isObject(term['forms']) ? term['forms'] : {})];
};

/** A term without some of its words; null where none is left. */
const withoutWords = (term: unknown, words: ReadonlySet<string>): unknown => {
  if (!isObject(term) || !wordsOf(term).some((word) => words.has(word))) return term;
  const find = [term['find'] ?? []].flat().filter((word) => typeof word !== 'string' || !words.has(word));
  const forms = Object.entries(isObject(term['forms']) ? term['forms'] : {}).filter(([word]) => !words.has(word));
  const { find: _, forms: __, ...rest } = term;
  if (find.length + forms.length === 0) return null;
  return {
    ...(find.length > 0 ? { find } : {}),
    ...(forms.length > 0 ? { forms: Object.fromEntries(forms) } : {}),
    ...rest,
  };
};

/**
 * The terms of a rule after words were added and taken out. A word that no term has, and one that is added although it
 * is there, are reported.
 */
export const editTerms = (
  before: readonly Entry[],
  { removeForms = [], ...edit }: TermsEdit,
  { path, report }: { readonly path: Path; readonly report: Report },
): readonly Entry[] => {
  const known = new Set(before.flatMap(({ value }) => wordsOf(value)));
  removeForms.forEach((word, index) => {
    if (!known.has(word)) report([...path, 'removeForms', index], notThere(word, [...known], 'word of this rule'));
  });
  const forms = new Set(removeForms);
  const shortened = before.flatMap(({ value, origin }): readonly Entry[] => {
    const left = withoutWords(value, forms);
    return left === null ? [] : [{ value: left, origin }];
  });
  const how = { path: [...path, 'remove'], namesOf: wordsOf, what: 'word of this rule', report };
  const kept = removeNamed(shortened, edit.remove, how);
  const there = new Set(kept.flatMap(({ value }) => wordsOf(value)));
  (edit.add ?? []).forEach((term, index) => {
    const twice = wordsOf(term).find((word) => there.has(word));
    if (twice !== undefined)
      report([...path, 'add', index], `${quote(twice)} is in this rule already; name it under “remove” as well`);
  });
  return [...kept, ...ownEntries(edit.add, [...path, 'add'])];
};
