import { expect, test } from 'vitest';
import { precision, recall, rulesIn, tally, tallyAsked, tallyFixes } from './count.ts';
import { hintOf, readOf } from './invented.ts';

const must = [{ rule: 'a/word', words: 'utilise' }];

test('hints count where they were given, labels where they should have been', () => {
  const reads = readOf([
    [{ must }, [hintOf('a/word', { on: 'utilise' }), hintOf('a/link')]],
    [{ must }, [hintOf('a/word', { on: 'utilise', severity: 'error' })]],
    [{ must }, [hintOf('a/word', { on: 'utilise', severity: 'suggestion' })]],
    [{ must }, []],
    [{ may: ['a/link'] }, [hintOf('a/link')]],
  ]);
  const word = tally(reads, { rule: 'a/word' });
  expect(word).toEqual({ given: 3, right: 2, loud: 1, wrong: 0, taste: 0, labelled: 4, quiet: 1, missed: 1 });
  expect([precision(word), recall(word)]).toEqual([2 / 3, 3 / 4]);
  expect(tally(reads, { rule: 'a/link' })).toEqual({
    given: 2,
    right: 0,
    loud: 0,
    wrong: 1,
    taste: 1,
    labelled: 0,
    quiet: 0,
    missed: 0,
  });
  expect(tally(reads, { severity: 'error' })).toMatchObject({ given: 1, loud: 1, labelled: 0 });
  expect(tally(reads, { severity: 'warning' })).toMatchObject({
    given: 3,
    right: 1,
    wrong: 1,
    taste: 1,
    labelled: 4,
    missed: 1,
  });
  expect(tally(reads)).toMatchObject({ given: 5, labelled: 4 });
  expect(rulesIn(reads)).toEqual(['a/link', 'a/word']);
});

test('where nothing was given and nothing labelled, nothing is wrong', () => {
  const none = tally([]);
  expect([precision(none), recall(none)]).toEqual([1, 1]);
});

test('statements count where a label names them', () => {
  const reads = readOf([
    [{ ask: ['q/facts', 'q/media'], askNot: ['q/political'] }, [], ['q/facts', 'q/political', 'q/other']],
    [{ askNot: ['q/political'] }, [], []],
  ]);
  expect(tallyAsked(reads)).toEqual({ right: 1, wrong: 1, missed: 1 });
});

test('a fix is right where one or all of its rule’s give the text of the label', () => {
  const text = 'utilise or utilise';
  const fix = [{ rule: 'a/word', text: 'use or use' }];
  const ofFirst = [{ rule: 'a/word', text: 'use or utilise' }];
  const hint = (start: number, ...texts: readonly string[]) =>
    hintOf('a/word', {
      target: { start, end: start + 7 },
      replacements: texts.map((one) => ({ span: { start, end: start + 7 }, text: one })),
    });
  const rightOf = (label: typeof fix, ...hints: readonly ReturnType<typeof hint>[]) =>
    tallyFixes(readOf([[{ text, must: [{ rule: 'a/word' }], fix: label }, hints]])).right;
  const right = (...hints: readonly ReturnType<typeof hint>[]) => rightOf(fix, ...hints);
  expect(rightOf(ofFirst, hint(0, 'use'), hint(11, 'use'))).toBe(1);
  expect(rightOf(ofFirst, hint(0), hint(11, 'use'))).toBe(0);
  expect(right(hint(0, 'use'), hint(11, 'use'))).toBe(1);
  expect(right(hint(0, 'apply', 'use'), hint(11, 'apply', 'use'))).toBe(1);
  expect(right(hint(0, 'use'))).toBe(0);
  expect(right(hint(0), hint(11))).toBe(0);
  expect(right()).toBe(0);
});
