import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createChecker } from '../../check/check.ts';
import { hintsAbout } from '../../posts/post-hints.ts';
import { checkInWorkers } from './check-in-workers.ts';
import {
  type CheckedSlices,
  type CheckingPosts,
  type HintsBySet,
  type PostsToCheck,
  sliceCount,
  sliceOf,
} from './checking-posts.ts';

/** Fewer posts are checked sooner than another thread has started. */
const FEW = 2_000;
const MOST_JOBS = 4;

/** How many threads are worth their start for so many posts. */
export const usualJobs = (posts: number): number => (posts <= FEW ? 1 : Math.min(availableParallelism(), MOST_JOBS));

/** Checks in this thread those slices that have no answer yet. */
const checkHere = async (
  { ruleSets, posts, now }: PostsToCheck,
  done: CheckedSlices,
  { tell, signal }: CheckingPosts,
): Promise<void> => {
  const checkers = ruleSets.map((ruleSet) => createChecker(ruleSet));
  let checked = 0;
  for (let slice = 0; slice < sliceCount(posts) && !signal.aborted; slice++) {
    done[slice] ??= sliceOf(posts, slice).map((post) => checkers.map((checker) => hintsAbout(checker, post, now)));
    tell((checked += done[slice]!.length));
    await nextTurn();
  }
};

/**
 * Checks posts and returns the hints about each, in the order of the posts, whatever the number of threads. Where it is
 * stopped, the answer has only the first posts: as many as there are without a gap.
 */
export const checkPosts = async (work: PostsToCheck, how: CheckingPosts): Promise<readonly HintsBySet[]> => {
  const done: CheckedSlices = Array.from({ length: sliceCount(work.posts) }, () => undefined);
  if (how.jobs > 1) await checkInWorkers(work, done, how);
  // Where no worker could be started, or one failed, the rest is done here.
  if (done.includes(undefined)) await checkHere(work, done, how);
  const gap = done.indexOf(undefined);
  return (gap < 0 ? done : done.slice(0, gap)).flatMap((slice) => slice ?? []);
};
