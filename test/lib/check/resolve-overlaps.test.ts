import { expect, test } from 'vitest';
import type { Hint } from '../../../lib/check/hint.ts';
import { resolveOverlaps } from '../../../lib/check/resolve-overlaps.ts';
import type { Severity } from '../../../lib/rule-set/severity.ts';

const TEXT = 'The cat sat on the mat with a hat';
const NONE = { here: new Set<string>(), words: new Set<string>() };
const source = { title: 'Ours', licence: 'MIT', read: 'ours', lastChecked: '2026-11-22' } as const;

/** A hint about the first place where the words stand. */
const hint = (
  rule: string,
  words: string,
  severity: Severity = 'warning',
  fix?: { words: string; to: string },
): Hint => {
  const span = (excerpt: string) => ({ start: TEXT.indexOf(excerpt), end: TEXT.indexOf(excerpt) + excerpt.length });
  return {
    id: `${rule} ${words}`,
    rule,
    severity,
    target: words === '' ? 'draft' : span(words),
    excerpt: words,
    message: rule,
    why: '',
    source,
    replacements: fix ? [{ span: span(fix.words), text: fix.to }] : [],
  };
};
const rules = (hints: readonly Hint[]) => hints.map(({ rule }) => rule);

test('hints come in order of position, those of the whole draft last', () => {
  expect(rules(resolveOverlaps([hint('whole', ''), hint('c', 'mat'), hint('a', 'cat')], NONE))).toEqual([
    'a',
    'c',
    'whole',
  ]);
});

test('of hints about the same words the worst is shown, and the next when it is dismissed', () => {
  const hints = [hint('mild', 'cat', 'suggestion'), hint('worst', 'cat', 'error'), hint('other', 'cat')];
  expect(rules(resolveOverlaps(hints, NONE))).toEqual(['worst']);
  expect(rules(resolveOverlaps(hints, { ...NONE, here: new Set(['worst cat']) }))).toEqual(['other']);
});

test('of hints half over each other the worst is shown', () => {
  expect(rules(resolveOverlaps([hint('a', 'cat sat'), hint('b', 'sat on', 'error')], NONE))).toEqual(['b']);
});

test('a hint inside another stays, and so do neighbours', () => {
  expect(
    rules(
      resolveOverlaps(
        [hint('sentence', 'cat sat on the mat', 'error'), hint('word', 'sat', 'suggestion'), hint('next', ' with')],
        NONE,
      ),
    ),
  ).toEqual(['sentence', 'word', 'next']);
});

test('the same sentence about the same words is said once, pictures and the whole draft included', () => {
  const whole = hint('whole', '');
  expect(resolveOverlaps([whole, { ...whole, id: 'again' }], NONE)).toHaveLength(1);
  expect(resolveOverlaps([whole, hint('other', '')], NONE)).toHaveLength(2);
});

test('words ignored everywhere are ignored in any case', () => {
  expect(
    rules(
      resolveOverlaps([{ ...hint('a', 'cat'), excerpt: 'CAT' }, hint('b', 'mat')], {
        ...NONE,
        words: new Set(['cat']),
      }),
    ),
  ).toEqual(['b']);
});

test('ignored words have no effect on must-fix hints', () => {
  const hints = [hint('must', 'cat', 'error'), hint('should', 'mat')];
  expect(rules(resolveOverlaps(hints, { ...NONE, words: new Set(['cat', 'mat']) }))).toEqual(['must']);
});

test('a fix waits for a narrower one that touches the same words', () => {
  const wide = hint('wide', 'cat', 'warning', { words: 'cat sat on the mat', to: 'mat' });
  const narrow = hint('narrow', 'mat', 'suggestion', { words: 'mat', to: 'rug' });
  const fixes = (hints: readonly Hint[], here: readonly string[] = []) =>
    resolveOverlaps(hints, { ...NONE, here: new Set(here) }).map(({ rule, replacements }) => [
      rule,
      replacements.length,
    ]);
  expect(fixes([wide, narrow])).toEqual([
    ['wide', 0],
    ['narrow', 1],
  ]);
  expect(fixes([wide, narrow], ['narrow mat'])).toEqual([['wide', 1]]);
  expect(fixes([wide, hint('apart', 'hat', 'suggestion', { words: 'hat', to: 'cap' })])).toEqual([
    ['wide', 1],
    ['apart', 1],
  ]);
});
