import type { Checker } from '../check/check.ts';
import type { Severity } from '../rule-set/severity.ts';
import type { PlainDateTime } from '../text/time/plain-date-time.ts';
import type { PastPost } from './past-post.ts';

/**
 * A hint about a past post, as far as it is counted or compared. `excerpt`: the words as written; '' where it is about
 * the whole post.
 */
export type PostHint = { readonly rule: string; readonly severity: Severity; readonly excerpt: string };

/** The hints about one post, in order of position. */
export type PostHints = readonly PostHint[];

/** The hints about a post, which is checked at its own time where it has one, else at `now`. */
export const hintsAbout = (checker: Checker, { text, context }: PastPost, now: PlainDateTime): PostHints =>
  checker.check(text, context, now).hints.map(({ rule, severity, excerpt }) => ({ rule, severity, excerpt }));
