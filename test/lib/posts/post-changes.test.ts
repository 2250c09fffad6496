import { expect, test } from 'vitest';
import { comparePostHints } from '../../../lib/posts/post-changes.ts';
import type { PostHint } from '../../../lib/posts/post-hints.ts';
import type { Severity } from '../../../lib/rule-set/severity.ts';

const hint = (rule: string, excerpt: string, severity: Severity = 'warning'): PostHint => ({ rule, severity, excerpt });

test('posts that gain, lose and keep hints are counted, and what changes is told by rule', () => {
  const before = [[hint('a', 'one')], [hint('a', 'one'), hint('b', 'two')], [], [hint('c', '')]];
  const after = [[hint('a', 'one')], [hint('a', 'one')], [hint('a', 'one'), hint('d', 'x')], [hint('c', '')]];
  expect(comparePostHints(before, after)).toEqual({
    posts: 4,
    gained: 1,
    lost: 1,
    becomeMustFix: 0,
    rules: [
      { rule: 'b', gained: 0, lost: 1, changes: [{ ...hint('b', 'two'), change: 'gone', post: 1 }] },
      { rule: 'a', gained: 1, lost: 0, changes: [{ ...hint('a', 'one'), change: 'new', post: 2 }] },
      { rule: 'd', gained: 1, lost: 0, changes: [{ ...hint('d', 'x'), change: 'new', post: 2 }] },
    ],
  });
});

test('the same words are counted as often as they are found', () => {
  const changes = comparePostHints([[hint('a', 'one')]], [[hint('a', 'one'), hint('a', 'one')]]);
  expect(changes).toMatchObject({ gained: 1, lost: 0, rules: [{ changes: [{ change: 'new' }] }] });
});

test('a rule that becomes more serious loses a hint and gains one, and the post becomes “must fix” once', () => {
  const before = [[hint('a', 'one')], [hint('b', 'x', 'error'), hint('a', 'one')]];
  const after = [[hint('a', 'one', 'error')], [hint('b', 'x', 'error'), hint('a', 'one', 'error')]];
  expect(comparePostHints(before, after)).toMatchObject({ gained: 2, lost: 2, becomeMustFix: 1 });
});

test('rule sets that say the same change nothing', () => {
  const hints = [[hint('a', 'one')], []];
  expect(comparePostHints(hints, hints)).toEqual({ posts: 2, gained: 0, lost: 0, becomeMustFix: 0, rules: [] });
});
