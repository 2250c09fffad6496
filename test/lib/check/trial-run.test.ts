import { expect, test } from 'vitest';
import { trialRun } from '../../../lib/check/trial-run.ts';
import { parseRuleSet } from '../../../lib/rule-set/parse.ts';
import type { RuleSet } from '../../../lib/rule-set/schema.ts';
import { documentOf } from '../rule-set/document.ts';

const ruleSetOf = (change: object = {}): RuleSet => {
  const read = parseRuleSet(JSON.stringify(documentOf(1, change)));
  if (!read.ok) throw new Error(read.problems.join());
  return read.ruleSet;
};
const [rule] = documentOf(1).rules;
const three = ruleSetOf({ rules: ['one', 'two', 'three'].map((id) => ({ ...rule, id })) });
const lying = ruleSetOf({ rules: [{ ...rule, examples: { bad: ['We do.', 'They do.'], good: ['a', 'b'] } }] });

/**
 * A clock that is so much later, in ms, each time it is asked: at the start, after compiling, and after each rule's
 * examples.
 */
const clock = (...steps: readonly number[]) => {
  let now = 0;
  let asked = 0;
  return () => (now += steps[asked++] ?? 0);
};

test('a rule set that does what its examples say is fit', () => {
  expect(trialRun(three, clock())).toEqual({ problems: [], slow: false });
});

test('reports a rule set that fails its examples', () => {
  const { problems, slow } = trialRun(lying, clock());
  expect(slow).toBe(false);
  expect(problems.join()).toContain('“We do.” is a bad example, but nothing is found in it');
});

test('one that takes longer than a second to compile is slow, and its examples are not tried', () => {
  expect(trialRun(lying, clock(0, 1_001))).toEqual({ problems: [], slow: true });
  expect(trialRun(three, clock(0, 1_000)).slow).toBe(false);
});

test('one whose examples take longer than ten seconds is slow', () => {
  expect(trialRun(three, clock(0, 900, 4_000, 4_000, 2_001)).slow).toBe(true);
  expect(trialRun(three, clock(0, 900, 4_000, 4_000, 2_000)).slow).toBe(false);
});
