import type { ContentType } from '../../rule-set/content-type-schema.ts';
import type { PostIndex } from '../results/post-index.ts';
import { totalsByColumn } from '../results/totals.ts';

/**
 * How many posts are of a kind, beside what the strategy wants. `kind`: null for posts whose kind was not told. `share`
 * and `wanted`: parts of 1; `wanted` is null where the strategy does not say.
 */
export type MixRow = {
  readonly kind: ContentType | null;
  readonly posts: number;
  readonly share: number;
  readonly wanted: number | null;
};

/** The kinds of these posts in the order of the strategy, those without a post too; at the end the posts of none. */
export const mixOf = (index: PostIndex, rows: Uint32Array, contentTypes: readonly ContentType[]): readonly MixRow[] => {
  const counts = new Map(totalsByColumn(rows, null, index.kinds).map(({ name, total }) => [name, total.posts]));
  const rowOf = (kind: ContentType | null, posts: number): MixRow => ({
    kind,
    posts,
    share: rows.length === 0 ? 0 : posts / rows.length,
    wanted: kind?.share === undefined ? null : kind.share / 100,
  });
  const untold = counts.get(null) ?? 0;
  return [
    ...contentTypes.map((kind) => rowOf(kind, counts.get(kind.id) ?? 0)),
    ...(untold > 0 ? [rowOf(null, untold)] : []),
  ];
};
