import { parentPort, workerData } from 'node:worker_threads';
import { createChecker } from '../../check/check.ts';
import type { PastPost } from '../../posts/past-post.ts';
import { hintsAbout, type PostHints } from '../../posts/post-hints.ts';
import type { RuleSet } from '../../rule-set/schema.ts';
import type { PlainDateTime } from '../../text/time/plain-date-time.ts';

/** What a worker is given when it starts. */
export type WorkerStart = { readonly ruleSets: readonly RuleSet[]; readonly now: PlainDateTime };

/** Some posts in a row for a worker. `slice`: the number of that row. */
export type WorkerQuestion = { readonly slice: number; readonly posts: readonly PastPost[] };

/** For each of the posts, its hints by each rule set. */
export type WorkerAnswer = { readonly slice: number; readonly hints: readonly (readonly PostHints[])[] };

const { ruleSets, now } = workerData as WorkerStart;
const checkers = ruleSets.map((ruleSet) => createChecker(ruleSet));

parentPort!.on('message', ({ slice, posts }: WorkerQuestion) => {
  const hints = posts.map((post) => checkers.map((checker) => hintsAbout(checker, post, now)));
  parentPort!.postMessage({ slice, hints } satisfies WorkerAnswer);
});
