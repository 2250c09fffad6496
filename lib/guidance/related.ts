import type { Term } from '../rule-set/schema.ts';
import type { Article } from '../rule-set/strategy-schema.ts';
import { plainText } from '../text/markup.ts';
import { escapeExpression } from '../text/escape-expression.ts';

const PLAIN = /^\p{Ll}+$/u;

/**
 * The names by which a term is recognised in running text: not every synonym, for a single common word ("card",
 * "share") seldom means the term there, and of short words only those in capitals.
 */
const namesIn = ({ term, synonyms, oldNames }: Term): readonly string[] => {
  const telling = [term, ...oldNames].filter((name) => name.length > 4 || /^[^\p{Ll}]{2,}$|\d|[.@]/u.test(name));
  return [...telling, ...synonyms.filter((name) => name.length > 2 && !PLAIN.test(name) && /\p{L}/u.test(name))];
};

const isCapitals = (name: string): boolean => !/\p{Ll}/u.test(name);
const whole = (names: readonly string[], flags: string): RegExp | null =>
  names.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escapeExpression).join('|')})(?:s|es)?(?![\\p{L}\\p{N}])`, flags);

/**
 * Counts a term's names in a text, as whole words, one or many; names in capitals only so written: OFFICIAL is not
 * official.
 */
export const createTermCounter = (term: Term): ((text: string) => number) => {
  const names = namesIn(term);
  const patterns = [
    whole(names.filter(isCapitals), 'gu'),
    whole(
      names.filter((name) => !isCapitals(name)),
      'giu',
    ),
  ];
  return (text) => patterns.reduce((sum, pattern) => sum + (pattern ? (text.match(pattern)?.length ?? 0) : 0), 0);
};

/** All the words of an article. */
const articleText = ({ title, in2009, now, superseded = '' }: Article): string =>
  [title, plainText(now.text), in2009 ? plainText(in2009.text) : '', superseded].join('\n');

/** A term in the title tells more than one in the text. */
const weightIn = (article: Article, count: (text: string) => number): number =>
  count(articleText(article)) + 4 * count(article.title);

const best = <T>(entries: readonly T[], weightOf: (entry: T) => number, max: number): readonly T[] =>
  entries
    .map((entry) => ({ entry, weight: weightOf(entry) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, max)
    .map(({ entry }) => entry);

/** The articles that use a term, those that use it most first. */
export const articlesUsing = (term: Term, articles: readonly Article[], max: number): readonly Article[] => {
  const count = createTermCounter(term);
  return best(articles, (article) => weightIn(article, count), max);
};

/** The terms that an article uses, most used first. */
export const termsIn = (article: Article, terms: readonly Term[], max: number): readonly Term[] =>
  best(terms, (term) => weightIn(article, createTermCounter(term)), max);
