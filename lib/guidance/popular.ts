import type { Term } from '../rule-set/schema.ts';
import type { Article } from '../rule-set/strategy-schema.ts';

/** What officials look up most, by the ids of articles and terms in the starter rules. */
const POPULAR = [
  'alt-text',
  'hashtag-use',
  'length',
  'threads-rules',
  'pre-election-rules',
  'replies',
  'embargoes',
  'both-languages',
];

/** A subject to begin with. */
type Subject = { readonly kind: 'term' | 'guidance'; readonly id: string; readonly name: string };

/**
 * The subjects to begin with: the popular ones that these rules have, else their first articles, else their first
 * terms.
 *
 * @param max the most that are given where none of the popular ones is there
 */
export const popularSubjects = (
  { glossary, guidance }: { readonly glossary: readonly Term[]; readonly guidance: readonly Article[] },
  max: number,
): readonly Subject[] => {
  const articles = guidance.map(({ id, title }): Subject => ({ kind: 'guidance', id, name: title }));
  const terms = glossary.map(({ id, term }): Subject => ({ kind: 'term', id, name: term }));
  const all = [...articles, ...terms];
  const popular = POPULAR.flatMap((id) => all.find((subject) => subject.id === id) ?? []);
  return popular.length > 0 ? popular : all.slice(0, max);
};
