import { toPlainDateTime } from '../../text/time/plain-date-time.ts';
import { toIsoDate } from '../../text/time/calendar.ts';
import { formatCount, plural } from '../../text/plural.ts';
import { formatNumber } from '../../text/number.ts';
import type { PastPost } from '../../posts/past-post.ts';

/** Which of the posts are tried. Days as in 2026-11-23; both are among them. `every`: 10 for each tenth post. */
export type PostChoice = {
  readonly since: string | null;
  readonly until: string | null;
  readonly replies: boolean;
  readonly every: number;
};

/** A choice that takes every post. */
export const EVERY_POST: PostChoice = { since: null, until: null, replies: true, every: 1 };

const dayOf = ({ context: { now, scheduledFor } }: PastPost): string | null => {
  const time = toPlainDateTime(now ?? scheduledFor ?? '');
  return time && toIsoDate(time);
};

/** The posts that are wanted, and sentences about what was left out. */
export const choosePosts = (
  posts: readonly PastPost[],
  { since, until, replies, every }: PostChoice,
): { readonly posts: readonly PastPost[]; readonly notes: readonly string[] } => {
  const isWanted = (post: PastPost): boolean => {
    if (!replies && post.context.reply) return false;
    if (since === null && until === null) return true;
    const day = dayOf(post);
    return day !== null && (since === null || day >= since) && (until === null || day <= until);
  };
  const wanted = posts.filter(isWanted);
  const chosen = wanted.filter((_, index) => index % every === 0);
  const left = posts.length - wanted.length;
  return {
    posts: chosen,
    notes: [
      ...(left === 0
        ? []
        : [
            `${formatCount(left, { one: 'post', other: 'posts' })} ${plural(left, { one: 'was', other: 'were' })} left out: too early or late, without a date, or a reply.`,
          ]),
      ...(every === 1
        ? []
        : [
            `A sample: ${formatCount(chosen.length, { one: 'post', other: 'posts' })} of ${formatNumber(wanted.length)}, one in ${every}.`,
          ]),
    ],
  };
};
