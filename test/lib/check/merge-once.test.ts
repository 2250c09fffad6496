import { describe, expect, test } from 'vitest';
import { applyReplacement } from '../../../lib/check/apply.ts';
import { createChecker } from '../../../lib/check/check.ts';
import { mergeOnce } from '../../../lib/check/merge-once.ts';
import type { Finding } from '../../../lib/check/run-rules.ts';
import { NOW, rule, ruleSetOf, testKinds } from './rule-sets.ts';

const hintsOf = (text: string, words: string, more = {}) =>
  createChecker(ruleSetOf([rule('a/cat', words, { once: true, ...more }), rule('a/ox', 'ox')]), {
    kinds: testKinds,
  }).check(text, {}, NOW).hints;

describe('a rule with one hint for a draft', () => {
  test('marks the first place, also in a draft of several lines, and fixes all places', () => {
    const text = 'the cat\nsat by a cat, ox and cat';
    const hints = hintsOf(text, 'cat');
    expect(hints.map(({ id, target }) => [id, target])).toEqual([
      ['a/cat cat', { start: 4, end: 7 }],
      ['a/ox ox', { start: 22, end: 24 }],
    ]);
    expect(applyReplacement(text, hints[0]!.replacements[0]!)).toBe('the CAT\nsat by a CAT, ox and CAT');
  });

  test('keeps what a single place has', () => {
    expect(hintsOf('a cat', 'cat')[0]?.replacements).toEqual([{ span: { start: 2, end: 5 }, text: 'CAT' }]);
  });

  test('has no fix where one place has none', () => {
    const hints = hintsOf('cat', 'never', { kind: 'pictures' });
    expect(hints).toEqual([]);
    const { hints: found } = createChecker(ruleSetOf([rule('a/picture', '', { once: true, kind: 'pictures' })]), {
      kinds: testKinds,
    }).check('cat', { media: [{ kind: 'image' }, { kind: 'image' }] }, NOW);
    expect(found.map(({ id, replacements }) => [id, replacements])).toEqual([['a/picture picture 1', []]]);
  });

  test('is uncertain where one place is', () => {
    const target = { start: 0, end: 3 };
    const by = { rule: { once: true } } as Finding['by'];
    const merged = mergeOnce(
      [
        { by, match: { target, replacements: ['a'] } },
        { by, match: { target: { start: 4, end: 7 }, replacements: ['b'], uncertain: true } },
      ],
      'cat cow',
    );
    expect(merged).toMatchObject([{ match: { target, replacements: ['a b'], uncertain: true } }]);
  });

  test('is serious where one place is', () => {
    expect(hintsOf('cat cow', 'c[a-z]+', { seriousSeverity: 'error' })).toMatchObject([
      { excerpt: 'cat', severity: 'error' },
    ]);
  });
});
