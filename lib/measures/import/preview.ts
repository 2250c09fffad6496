import type { ImportPreview } from './messages.ts';
import type { FileReading } from './read-file.ts';
import type { PostRow } from './read-row.ts';

/** Enough to check whether the columns are right. */
const SAMPLE_POSTS = 5;
/** More problems than this usually have one cause. */
const MAX_PROBLEMS = 50;
const MAX_ACCOUNTS = 5;

const accountsOf = (posts: readonly PostRow[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { account } of posts) if (account !== null) counts.set(account, (counts.get(account) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([account]) => account)
    .slice(0, MAX_ACCOUNTS);
};

/** What a person checks of a file that was read. */
export const previewOf = (reading: FileReading): ImportPreview => {
  if (reading.kind !== 'posts') return reading;
  const { posts, facts } = reading;
  let [from, to] = [posts[0]?.day ?? '', posts[0]?.day ?? ''];
  for (const { day } of posts) [from, to] = [day < from ? day : from, day > to ? day : to];
  return {
    kind: 'preview',
    facts: { ...facts, problems: facts.problems.slice(0, MAX_PROBLEMS) },
    problemCount: facts.problems.length,
    count: posts.length,
    sample: posts.slice(0, SAMPLE_POSTS),
    days: { from, to },
    accounts: accountsOf(posts),
    withoutAccount: posts.filter(({ account }) => account === null).length,
  };
};
