import type { FigureName } from '../figures.ts';
import type { Post } from '../post.ts';
import type { Period } from './period.ts';
import { dayNumber } from './period.ts';
import type { PostIndex } from './post-index.ts';
import type { Total } from './totals.ts';

/**
 * What a figure cannot tell, and why. `few`: from too few posts to say much. `blank`: not all posts have the figure.
 * `one-post`: one post brought most of it; `share` is a part of 1. `young`: some posts were exported before they had
 * gathered their figures. `changed`: the network began to count in another way on a day. `instead`: the network has
 * another figure in its place. `missing`: the exports of the network have no such figure.
 */
export type Caveat =
  | { readonly kind: 'few'; readonly posts: number }
  | { readonly kind: 'blank'; readonly known: number; readonly posts: number }
  | { readonly kind: 'one-post'; readonly share: number }
  | { readonly kind: 'young'; readonly posts: number }
  | { readonly kind: 'changed'; readonly change: DefinitionChange }
  | { readonly kind: 'instead'; readonly figure: FigureName }
  | { readonly kind: 'missing' };

/** A day from which on a network counts a figure in another way, and how it did before and does now. */
export type DefinitionChange = {
  readonly id: 'youtube-shorts' | 'facebook-views';
  readonly network: Post['network'];
  readonly figure: FigureName;
  readonly on: string;
};

const CHANGES: readonly DefinitionChange[] = [
  // TeamYouTube, “A change to how we count views on Shorts”, YouTube Help Community, 26 March 2025.
  { id: 'youtube-shorts', network: 'youtube', figure: 'views', on: '2025-03-31' },
  // Meta for Developers, “Page Insights API Updates”, 15 August 2025: impressions are replaced by views.
  { id: 'facebook-views', network: 'facebook', figure: 'views', on: '2025-11-15' },
];

/** Fewer posts than this say little: one more or less changes the average a lot. */
export const FEW_POSTS = 10;
/** A post gathers most of its figures in its first week. */
const YOUNG_DAYS = 7;

/** The changes of definition between the beginning of one period and the end of another. */
export const changesBetween = (
  network: Post['network'],
  figure: FigureName,
  from: string,
  to: string,
): readonly DefinitionChange[] =>
  CHANGES.filter(
    (change) => change.network === network && change.figure === figure && from < change.on && change.on <= to,
  );

/** How many of these posts were exported within a week of being published. */
const youngIn = ({ days, exportDays }: PostIndex, rows: Uint32Array): number => {
  let count = 0;
  for (const row of rows) if (exportDays[row]! - days[row]! < YOUNG_DAYS) count++;
  return count;
};

/** What the total of a figure cannot tell. */
export const caveatsOf = (
  index: PostIndex,
  rows: Uint32Array,
  { posts, known, sum, most }: Total,
): readonly Caveat[] => {
  if (posts === 0) return [];
  const young = youngIn(index, rows);
  const share = most === null || sum <= 0 ? 0 : most / sum;
  return [
    ...(known > 0 && known < FEW_POSTS ? [{ kind: 'few', posts: known } as const] : []),
    ...(known < posts ? [{ kind: 'blank', known, posts } as const] : []),
    ...(known >= FEW_POSTS && share >= 0.5 ? [{ kind: 'one-post', share } as const] : []),
    ...(young > 0 && known > 0 ? [{ kind: 'young', posts: young } as const] : []),
  ];
};

/**
 * The last day that the exports of a network tell of, of one account or, where `account` is undefined, of any; null
 * where there are none.
 */
export const knownUntil = (
  { networks, accounts, exportDays }: PostIndex,
  network: Post['network'],
  account?: Post['account'],
): number | null => {
  const wanted = networks.values.indexOf(network);
  const own = account === undefined ? null : accounts.values.indexOf(account);
  let last: number | null = null;
  for (let row = 0; row < exportDays.length; row++) {
    if (networks.codes[row] !== wanted || (own !== null && accounts.codes[row] !== own)) continue;
    if (last === null || exportDays[row]! > last) last = exportDays[row]!;
  }
  return last;
};

/** Whether a period ends after the last day that is known whole: an export does not have the rest of its own day. */
export const isOpen = ({ to }: Period, until: number | null): boolean => until !== null && until <= dayNumber(to);
