import { expect, test } from 'vitest';
import { leastTime } from '../../bench/growth.ts';
import { HOSTILE_TEXTS } from '../../bench/hostile-texts.ts';
import { createChecker } from '../../../lib/check/check.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';

const NOW = { year: 2026, month: 11, day: 23, hour: 9, minute: 0 };
const ruleSet = starterRuleSet();
const checker = createChecker(
  { ...ruleSet, rules: ruleSet.rules.map((rule) => ({ ...rule, enabled: true })) },
  { limits: [{ handle: 'long', limit: 25_000 }] },
);
const SHORT = 1_500;
const LONG = 4 * SHORT;
/** Linear is 4 and quadratic 16. */
const MOST_GROWTH = 10;
/** Times below this many milliseconds are too short to compare. */
const WORTH_COMPARING = 15;
/** A time is measured anew as often as this where it looks bad, for what else the machine does can only add to it. */
const ATTEMPTS = 6;

/** Whether a check of a long text takes not much longer than its length explains. */
const isInTime = (make: (length: number) => string): boolean => {
  const timeOf = (length: number) =>
    leastTime(
      () => (checker.forget(), make(length)),
      (text) => checker.check(text, { account: 'long' }, NOW),
      1,
    );
  let [short, long] = [Infinity, Infinity];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    long = Math.min(long, timeOf(LONG));
    if (long < WORTH_COMPARING) return true;
    short = Math.min(short, timeOf(SHORT));
    if (long < short * MOST_GROWTH) return true;
  }
  return false;
};

test('no text takes a time to check that grows with the square of its length', () => {
  for (const make of HOSTILE_TEXTS.values()) checker.check(make(300), {}, NOW);
  expect([...HOSTILE_TEXTS].flatMap(([name, make]) => (isInTime(make) ? [] : [name]))).toEqual([]);
}, 240_000);
