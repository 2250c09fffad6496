import { expect, test } from 'vitest';
import { createChecker } from '../../../lib/check/check.ts';
import type { PastPost } from '../../../lib/posts/past-post.ts';
import { hintsAbout } from '../../../lib/posts/post-hints.ts';
import { countHintsInPosts } from '../../../lib/posts/post-stats.ts';
import type { RuleSet } from '../../../lib/rule-set/schema.ts';
import { NOW, ruleSetOf } from '../check/rule-sets.ts';

const hintsOf = (ruleSet: RuleSet, posts: readonly PastPost[]) => {
  const checker = createChecker(ruleSet);
  return posts.map((post) => hintsAbout(checker, post, NOW));
};

test('a tally counts posts and hints by rule, worst and most first, with a few of the words', () => {
  const rule = (id: string, find: string, severity: string) => ({
    id,
    kind: 'terms',
    params: { terms: [{ find }], skipNames: false },
    severity,
    why: 'Because.',
    source: 'ours',
    examples: { bad: ['a', 'b'], good: ['c', 'd'] },
  });
  const ruleSet = ruleSetOf([
    rule('a/one', 'one', 'suggestion'),
    rule('a/two', 'two', 'error'),
    rule('a/three', 'three', 'suggestion'),
    { ...rule('a/off', 'one', 'error'), enabled: false },
  ]);
  const posts = ['one and one', 'One', 'two', 'four'].map((text) => ({ text, context: {} }));
  expect(countHintsInPosts(ruleSet, hintsOf(ruleSet, posts))).toEqual({
    posts: 4,
    withHints: 3,
    withMustFix: 1,
    rules: [
      { rule: 'a/two', severity: 'error', posts: 1, hints: 1, excerpts: ['two'] },
      { rule: 'a/one', severity: 'suggestion', posts: 2, hints: 3, excerpts: ['one', 'One'] },
      { rule: 'a/three', severity: 'suggestion', posts: 0, hints: 0, excerpts: [] },
    ],
  });
});

test('a rule that a mode makes more severe is counted under the severity that each post met', () => {
  const rule = {
    id: 'a/one',
    kind: 'terms',
    params: { terms: [{ find: 'one' }] },
    severity: 'suggestion',
    why: 'Because.',
    source: 'ours',
    examples: { bad: ['a', 'b'], good: ['c', 'd'] },
  };
  const ruleSet = ruleSetOf([rule], {
    modes: [
      { id: 'election', title: 'Election', from: '2027-05-01', until: '2027-06-01', severities: { 'a/one': 'error' } },
    ],
  });
  const posts = ['2026-11-23T09:00', '2027-05-02T09:00', '2027-05-03T09:00'].map((now) => ({
    text: 'one',
    context: { now },
  }));
  const tally = countHintsInPosts(ruleSet, hintsOf(ruleSet, posts));
  expect(tally).toEqual({
    posts: 3,
    withHints: 3,
    withMustFix: 2,
    rules: [
      { rule: 'a/one', severity: 'error', posts: 2, hints: 2, excerpts: ['one'] },
      { rule: 'a/one', severity: 'suggestion', posts: 1, hints: 1, excerpts: ['one'] },
    ],
  });
});
