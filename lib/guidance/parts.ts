import type { Article } from '../rule-set/strategy-schema.ts';

/** Articles under the heading they share. */
type GuidancePart = { readonly title: string; readonly articles: readonly Article[] };

/** The guidance as a table of contents: parts in the order of their first articles. */
export const groupByPart = (articles: readonly Article[]): readonly GuidancePart[] =>
  [...Map.groupBy(articles, ({ part }) => part)].map(([title, grouped]) => ({ title, articles: grouped }));
