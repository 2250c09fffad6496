import { expect, test } from 'vitest';
import { checkPosts, usualJobs } from '../../../../lib/cli/posts/check-posts.ts';
import { NOW, ruleSetOf } from '../../check/rule-sets.ts';

const rule = (id: string, find: string) => ({
  id,
  kind: 'terms',
  params: { terms: [{ find }] },
  severity: 'suggestion',
  why: 'Because.',
  source: 'ours',
  examples: { bad: ['a', 'b'], good: ['c', 'd'] },
});
const ruleSets = [ruleSetOf([rule('a/one', 'one')]), ruleSetOf([rule('a/two', 'two')])];
const posts = Array.from({ length: 930 }, (_, index) => ({
  text: index % 3 === 0 ? `one ${index}` : `two ${index}`,
  context: {},
}));
const work = { ruleSets, posts, now: NOW };
const running = new AbortController().signal;

test('any number of threads gives the same hints, in the order of the posts', async () => {
  const told: number[] = [];
  const alone = await checkPosts(work, { jobs: 1, tell: () => undefined, signal: running });
  const together = await checkPosts(work, { jobs: 2, tell: (done) => told.push(done), signal: running });
  expect(JSON.stringify(together)).toBe(JSON.stringify(alone));
  expect(alone).toHaveLength(posts.length);
  expect(alone[3]).toEqual([[{ rule: 'a/one', severity: 'suggestion', excerpt: 'one' }], []]);
  expect(told.at(-1)).toBe(posts.length);
});

test.each([1, 2])('stopped with %i threads, it has the first posts without a gap', async (jobs) => {
  const stopping = new AbortController();
  const some = await checkPosts(work, {
    jobs,
    tell: (done) => done >= 300 && stopping.abort(),
    signal: stopping.signal,
  });
  expect(some.length % 100).toBe(0);
  expect(some.length).toBeLessThan(posts.length);
  expect(some.every((hints, index) => hints[index % 3 === 0 ? 0 : 1]!.length === 1)).toBe(true);
});

test('what a worker cannot do is done without it', async () => {
  // A function cannot be sent to another thread.
  const unsendable = ruleSets.map((ruleSet) => ({ ...ruleSet, extra: () => undefined }));
  const checked = await checkPosts(
    { ...work, ruleSets: unsendable },
    { jobs: 2, tell: () => undefined, signal: running },
  );
  expect(checked).toHaveLength(posts.length);
});

test('a few posts are not worth another thread', () => {
  expect([usualJobs(0), usualJobs(2_000)]).toEqual([1, 1]);
  expect(usualJobs(100_000)).toBeLessThanOrEqual(4);
});
