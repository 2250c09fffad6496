import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarks, tryExamples } from '../../../lib/check/examples.ts';
import { ruleSetOf } from './rule-sets.ts';

const tried = (bad: readonly unknown[], good: readonly unknown[] = ['Use it', 'Help us'], more = {}) =>
  tryExamples(ruleSetOf([{
    id: 'plain/test', kind: 'terms', params: { terms: [{ find: 'utilise', use: 'use' }] }, severity: 'suggestion', why: 'Because.', source: 'ours',
    examples: { bad, good }, ...more,
  }]));

test('marks are read as spans of the text without them', () => {
  expect(readMarks('[[One]] and [[two]]')).toEqual({ text: 'One and two', spans: [{ start: 0, end: 3 }, { start: 8, end: 11 }] });
  expect(readMarks('Insert [[[TBC]]] here').text).toBe('Insert [TBC] here');
});

/** What marks mean, in one expression, whose time grows with the square of the brackets. */
const marksByExpression = (marked: string): ReturnType<typeof readMarks> => {
  const spans: { start: number; end: number }[] = [];
  const text = marked.replace(/\[\[([^]*?)\]\](?!\])/g, (_, inner: string, at: number) => {
    const start = at - spans.length * 4;
    spans.push({ start, end: start + inner.length });
    return inner;
  });
  return { text, spans };
};

test('any mixture of brackets and letters is read as the expression reads it', () => {
  const piece = fc.constantFrom('[', ']', '[[', ']]', ']]]', 'a', 'é', '\n', '😀');
  let marks = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24, size: 'max' }).map((pieces) => pieces.join('')), (marked) => {
      const read = readMarks(marked);
      marks += read.spans.length;
      expect(read).toEqual(marksByExpression(marked));
    }),
    { numRuns: 20_000 },
  );
  expect(marks).toBeGreaterThan(10_000);
});

test.each(['[', '[[', ']', '[[]', '[[a]]', '[[]]]'])('a megabyte of “%s” is read at once', (piece) => {
  const marked = piece.repeat(1_000_000 / piece.length);
  const start = performance.now();
  readMarks(marked);
  // It takes some ten milliseconds; the expression takes minutes over the first.
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('a rule that does what its examples say has no problems, switched off and in a mode or not', () => {
  const bad = ['You can [[utilise]] it', { text: 'Please [[utilise]] it', fixed: 'Please use it' }];
  expect(tried(bad)).toEqual([]);
  expect(tried(bad, undefined, { enabled: false, modes: ['crisis'] })).toEqual([]);
});

test.each([
  ['a bad one in which nothing is found', ['[[Use]] it'], 'Rule “plain/test”: “Use it” is a bad example, but nothing is found in it.'],
  ['a mark in the wrong place', ['[[Please]] utilise it'], 'Rule “plain/test”: “[[Please]] utilise it” should be marked so, but is marked “Please [[utilise]] it”.'],
  ['a mark forgotten', ['Please utilise it'], 'Rule “plain/test”: “Please utilise it” should be marked so, but is marked “Please [[utilise]] it”.'],
  ['another repair', [{ text: '[[Utilise]] it', fixed: 'Employ it' }], 'Rule “plain/test”: “Utilise it” should become “Employ it”, but becomes “Use it”.'],
])('%s is told', (_, bad, problem) => {
  expect(tried([...bad, '[[Utilise]] it'])).toEqual([problem]);
});

test('a good example in which something is found is told, and so is a place in the sentence that nothing fills', () => {
  const bad = ['You [[utilise]] it', 'They [[utilise]] it'];
  expect(tried(bad, ['Utilise it', 'Use it'])).toEqual(['Rule “plain/test”: “Utilise it” is a good example, but “Utilise” is found in it.']);
  expect(tried(bad, undefined, { message: 'Write {word}, {found} or {word}' })).toEqual(['Rule “plain/test”: its sentence has {word}, which this kind does not tell: take it out or correct its spelling.']);
});

test('marks in a good example are told: they mark nothing there', () => {
  const bad = ['You [[utilise]] it', 'They [[utilise]] it'];
  expect(tried(bad, ['[[Use]] it', 'Use it [now]'])).toEqual(['Rule “plain/test”: “[[Use]] it” is a good example, so nothing is to be marked in it: take out the [[ and ]].']);
});

test('rules of an unknown kind are not tried', () => {
  expect(tried(['a', 'b'], undefined, { kind: 'from-the-future' })).toEqual([]);
});
