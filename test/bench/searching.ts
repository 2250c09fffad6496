import { toEntries } from '../../lib/guidance/glossary/entry.ts';
import { createSearch } from '../../lib/guidance/glossary/search.ts';
import { starterGlossary } from '../../lib/rule-set/starter/starter-glossary.ts';
import queries from '../lib/guidance/glossary/queries.json' with { type: 'json' };
import type { Row } from './table.ts';

const TERMS = 1_000;
const PAGES = 200;
const PASSES = 5;

/** The starter's own entries over and over, each time under other names, until there are as many as wanted. */
const grown = <T>(entries: readonly T[], count: number, rename: (entry: T, at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => rename(entries[at % entries.length]!, at));
const letters = (at: number): string =>
  String.fromCharCode(97 + (at % 26), 97 + ((at * 7) % 26), 97 + ((at * 11) % 26));

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) * share)]!;

/** Figures of searching 1,000 terms and 200 articles with the queries of the quality test. */
export const measureSearching = (): readonly Row[] => {
  const { glossary, guidance } = starterGlossary();
  const entries = toEntries({
    glossary: grown(glossary, TERMS, (term, at) => ({
      ...term,
      id: `${term.id}-${at}`,
      term: at < glossary.length ? term.term : `${term.term} ${letters(at)}`,
    })),
    guidance: grown(guidance, PAGES, (article, at) => ({
      ...article,
      id: `${article.id}-${at}`,
      title: at < guidance.length ? article.title : `${article.title} ${letters(at)}`,
    })),
  });
  const search = createSearch(entries);
  const asked = Object.values(queries).flatMap((pairs) => Object.keys(pairs));
  const start = performance.now();
  search(asked[0]!);
  const first = performance.now() - start;
  for (const words of asked) search(words);
  const times = Array.from({ length: PASSES }, () => asked)
    .flat()
    .map((words) => {
      const before = performance.now();
      search(words);
      return performance.now() - before;
    });
  return [
    {
      what: `search over ${TERMS} terms and ${PAGES} articles, p50`,
      value: percentile(times, 0.5),
      unit: 'ms',
      target: 2,
    },
    { what: `search over ${TERMS} terms and ${PAGES} articles, p95`, value: percentile(times, 0.95), unit: 'ms' },
    { what: 'the first search, which builds that index', value: first, unit: 'ms' },
  ];
};
