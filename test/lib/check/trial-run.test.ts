import { expect, test } from 'vitest';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
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

/** A clock that is so many ms later each time that the work of a step is measured. `asked`: how often it was. */
const clock = (...steps: readonly number[]) => {
  let now = 0;
  const tell = () => {
    // Asked before and after each step.
    if (tell.asked % 2 === 1) now += steps[(tell.asked - 1) / 2] ?? 0;
    tell.asked++;
    return now;
  };
  tell.asked = 0;
  return tell;
};

test('a rule set that does what its examples say is fit', () => {
  expect(trialRun(three, clock())).toEqual({ problems: [], slow: false });
});

test('reports a rule set that fails its examples', () => {
  const { problems, slow } = trialRun(lying, clock());
  expect(slow).toBe(false);
  expect(problems.join()).toContain('“We do.” is a bad example, but nothing is found in it');
});

test('one that takes longer than a second to compile is slow, and is given up at that rule', () => {
  const given = clock(400, 601);
  expect(trialRun(three, given)).toEqual({ problems: [], slow: true });
  expect(given.asked).toBe(4);
  expect(trialRun(three, clock(400, 600)).slow).toBe(false);
  expect(trialRun(lying, clock(0, 1_001))).toEqual({ problems: [], slow: true });
});

test('one whose examples take longer than four seconds is slow, and is given up at that example', () => {
  // Three rules, and all together come first.
  const given = clock(0, 0, 0, 900, 2_000, 2_001);
  expect(trialRun(three, given)).toEqual({ problems: [], slow: true });
  expect(given.asked).toBe(12);
  expect(trialRun(three, clock(0, 0, 0, 900, 2_000, 2_000)).slow).toBe(false);
});

test('examples that are as slow as they can be are refused within twice the limit', () => {
  const long = 'n🧡'.repeat(8_333);
  const starter = starterRuleSet();
  const rules = starter.rules.map((one) => ({
    ...one,
    examples: { bad: [], good: Array.from({ length: 50 }, () => long) },
  }));
  const start = performance.now();
  expect(trialRun({ ...starter, rules }, () => performance.now()).slow).toBe(true);
  expect(performance.now() - start).toBeLessThan(10_000);
});
