import type { PastPost } from '../../posts/past-post.ts';
import { comparePostHints, type PostChanges } from '../../posts/post-changes.ts';
import { countHintsInPosts, type PostStats } from '../../posts/post-stats.ts';
import type { RuleSet } from '../../rule-set/schema.ts';
import { formatNumber } from '../../text/number.ts';
import { toPlainDateTime } from '../../text/time/plain-date-time.ts';
import { printError } from '../print.ts';
import { progressFor, type WantsProgress } from '../progress.ts';
import { untilStopped } from '../stop.ts';
import { checkPosts, usualJobs } from './check-posts.ts';

/** What rules would have said about past posts. */
export type TriedPosts = {
  /** Those that were checked: all, or where it was stopped, the first of them. */
  readonly posts: readonly PastPost[];
  readonly isStopped: boolean;
  readonly stats: PostStats;
  /** How that differs from what other rules say; null where none are named. */
  readonly changes: PostChanges | null;
};

/** What posts are tried with. `against`: the rules to compare with; `jobs`: threads, or null for the usual number. */
export type PostTrial = {
  readonly ruleSet: RuleSet;
  readonly against: RuleSet | null;
  readonly jobs: number | null;
  readonly progress: WantsProgress;
};

/** Checks past posts, tells how far it is on standard error, and stops early at Ctrl+C. */
export const tryPosts = (
  posts: readonly PastPost[],
  { ruleSet, against, jobs, progress: wanted }: PostTrial,
): Promise<TriedPosts> =>
  untilStopped(async (signal) => {
    const progress = progressFor(posts.length, 'posts', wanted);
    const checked = await checkPosts(
      { ruleSets: against ? [ruleSet, against] : [ruleSet], posts, now: toPlainDateTime(new Date())! },
      { jobs: jobs ?? usualJobs(posts.length), tell: progress.tell, signal },
    );
    progress.end();
    const isStopped = checked.length < posts.length;
    if (isStopped) printError(`Stopped after ${formatNumber(checked.length)} of ${formatNumber(posts.length)} posts.`);
    const hints = checked.map(([ofNew]) => ofNew!);
    return {
      posts: posts.slice(0, checked.length),
      isStopped,
      stats: countHintsInPosts(ruleSet, hints),
      changes:
        against &&
        comparePostHints(
          checked.map(([, ofOld]) => ofOld!),
          hints,
        ),
    };
  });
