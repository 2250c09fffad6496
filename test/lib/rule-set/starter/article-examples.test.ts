import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../../lib/check/check.ts';
import { starterRuleSet } from '../../../../lib/rule-set/starter/starter.ts';

const starter = starterRuleSet();
const checker = createChecker(starter);
const NOW = { year: 2026, month: 11, day: 30, hour: 9, minute: 0 };

/** The post quoted after “After:”, with an address in the place of “[link]”; null where none is quoted. */
const goodPostIn = (article: string): string | null =>
  /\*\*After:\*\* “([^”]+)”/.exec(article)?.[1]?.replace(/\[(?:link|page)[^\]]*\]/g, 'https://www.gov.uk/example') ??
  null;

const examples = starter.guidance.flatMap(({ id, now }) => {
  const post = goodPostIn(now.text);
  return post === null ? [] : [{ id, post }];
});

describe('a good example in an article', () => {
  test.each(examples)('of $id has nothing to fix by the starter rules', ({ post }) => {
    const { hints } = checker.check(post, {}, NOW);
    expect(
      hints.filter(({ severity }) => severity !== 'suggestion').map(({ rule, excerpt }) => [rule, excerpt]),
    ).toEqual([]);
  });
});

test('an article to which a hint leads says what to do, why, and when the hint may be ignored, in 80 to 200 words', () => {
  const led = new Set(starter.rules.map(({ guidance }) => guidance));
  for (const { id, now } of starter.guidance.filter((article) => led.has(article.id))) {
    for (const part of ['**What to do.**', '**Before:**', '**After:**', '**Why.**', '**When to ignore a hint.**'])
      expect(now.text.includes(part), `${id} ${part}`).toBe(true);
    const words = now.text.split(/\s+/).length;
    expect(words, id).toBeGreaterThanOrEqual(80);
    expect(words, id).toBeLessThanOrEqual(200);
  }
});
