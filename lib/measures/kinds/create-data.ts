import type { RuleSet } from '../../rule-set/schema.ts';
import type { Written } from '../measure-store.ts';
import type { Post } from '../post.ts';
import type { Data } from '../results/measure-result.ts';
import { createPostIndex } from '../results/post-index.ts';
import { createTotals } from '../results/totals-by-period.ts';
import { type KindOfPost, createKindOf, createObjectiveOf } from './tell-kind.ts';

/** What the page of objectives works with. */
export type PageData = { readonly data: Data; readonly kindOf: (post: Post) => KindOfPost | null };

/** Makes all that results are worked out from: posts by kind and objective, their totals, and what a person wrote. */
export const createData = (
  { contentTypes, objectives }: Pick<RuleSet, 'contentTypes' | 'objectives'>,
  posts: readonly Post[],
  written: readonly Written[],
): PageData => {
  const kindOf = createKindOf(contentTypes);
  const objectiveOf = createObjectiveOf(objectives);
  const index = createPostIndex(posts, (post) => {
    const kind = kindOf(post)?.kind ?? null;
    return { kind, objective: objectiveOf(post, kind) };
  });
  const data = { index, totals: createTotals(index), written: new Map(written.map((entry) => [entry.key, entry])) };
  return { data, kindOf };
};
