import type { PastPost } from '../../posts/past-post.ts';
import type { PostHints } from '../../posts/post-hints.ts';
import type { WorkerStart } from './posts-worker.ts';

/** What is to be checked: posts, by one rule set or more. */
export type PostsToCheck = WorkerStart & { readonly posts: readonly PastPost[] };

/** How it is done. `jobs`: how many threads; `tell` hears how many posts are done; `signal` stops it. */
export type CheckingPosts = {
  readonly jobs: number;
  readonly tell: (done: number) => void;
  readonly signal: AbortSignal;
};

/** The hints about one post by each rule set. */
export type HintsBySet = readonly PostHints[];

/** The hints about each slice of posts; undefined where it is not checked. */
export type CheckedSlices = (readonly HintsBySet[] | undefined)[];

/** Posts in a row that are checked before anything else has its turn, Ctrl+C for one. */
const SLICE = 100;

/** How many slices so many posts make. */
export const sliceCount = (posts: readonly PastPost[]): number => Math.ceil(posts.length / SLICE);

/** The posts of a slice, by its number from 0. */
export const sliceOf = (posts: readonly PastPost[], slice: number): readonly PastPost[] =>
  posts.slice(slice * SLICE, (slice + 1) * SLICE);
