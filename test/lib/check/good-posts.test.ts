import { expect, test } from 'vitest';
import { createChecker } from '../../../lib/check/check.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import type { Context } from '../../../lib/draft/draft.ts';
import goodPosts from './good-posts.json' with { type: 'json' };

type Post = { readonly text: string; readonly context: Context };

const posts: readonly Post[] = Object.values(goodPosts as Record<string, (string | Post)[]>)
  .flat()
  .map((post) => (typeof post === 'string' ? { text: post, context: {} } : post));

const now = { year: 2026, month: 11, day: 23, hour: 9, minute: 0 };
const checker = createChecker(starterRuleSet());

/** What speaks up of a severity, one line for each post and rule. */
const offenders = (severity: string): readonly string[] =>
  posts.flatMap(({ text, context }) =>
    checker
      .check(text, context, now)
      .hints.filter((hint) => hint.severity === severity)
      .map((hint) => `${hint.rule}: “${hint.excerpt}” in “${text}”`),
  );

const postsWith = (severity: string): number =>
  new Set(offenders(severity).map((line) => line.slice(line.indexOf('” in “')))).size;

test('there are enough posts to tell', () => {
  expect(posts.length).toBeGreaterThanOrEqual(120);
});

test('no ordinary good post has something that must be fixed', () => {
  expect(offenders('error')).toEqual([]);
});

test('at least 85 in 100 ordinary good posts have nothing that should be fixed', () => {
  expect(1 - postsWith('warning') / posts.length, offenders('warning').join('\n')).toBeGreaterThanOrEqual(0.85);
});
