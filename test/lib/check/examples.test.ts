import { expect, test } from 'vitest';
import { checkExamples } from '../../../lib/check/examples.ts';
import { ruleSetOf } from './rule-sets.ts';

const tried = (bad: readonly unknown[], good: readonly unknown[] = ['Use it', 'Help us'], more = {}) =>
  checkExamples(
    ruleSetOf([
      {
        id: 'plain/test',
        kind: 'terms',
        params: { terms: [{ find: 'utilise', use: 'use' }] },
        severity: 'suggestion',
        why: 'Because.',
        source: 'ours',
        examples: { bad, good },
        ...more,
      },
    ]),
  );

test('a rule that does what its examples say has no problems, switched off and in a mode or not', () => {
  const bad = ['You can [[utilise]] it', { text: 'Please [[utilise]] it', fixed: 'Please use it' }];
  expect(tried(bad)).toEqual([]);
  expect(tried(bad, undefined, { enabled: false, modes: ['crisis'] })).toEqual([]);
});

test.each([
  [
    'a bad one in which nothing is found',
    ['[[Use]] it'],
    'Rule “plain/test”: “Use it” is a bad example, but nothing is found in it.',
  ],
  [
    'a mark in the wrong place',
    ['[[Please]] utilise it'],
    'Rule “plain/test”: “[[Please]] utilise it” should be marked so, but is marked “Please [[utilise]] it”.',
  ],
  [
    'a mark forgotten',
    ['Please utilise it'],
    'Rule “plain/test”: “Please utilise it” should be marked so, but is marked “Please [[utilise]] it”.',
  ],
  [
    'another repair',
    [{ text: '[[Utilise]] it', fixed: 'Employ it' }],
    'Rule “plain/test”: “Utilise it” should become “Employ it”, but becomes “Use it”.',
  ],
])('%s is told', (_, bad, problem) => {
  expect(tried([...bad, '[[Utilise]] it'])).toEqual([problem]);
});

test('reports a hint in a good example, and a placeholder without a fact', () => {
  const bad = ['You [[utilise]] it', 'They [[utilise]] it'];
  expect(tried(bad, ['Utilise it', 'Use it'])).toEqual([
    'Rule “plain/test”: “Utilise it” is a good example, but “Utilise” is found in it.',
  ]);
  expect(tried(bad, undefined, { message: 'Write {word}, {found} or {word}' })).toEqual([
    'Rule “plain/test”: its sentence has {word}, which this kind does not tell: take it out or correct its spelling.',
  ]);
});

test('reports marks in a good example', () => {
  const bad = ['You [[utilise]] it', 'They [[utilise]] it'];
  expect(tried(bad, ['[[Use]] it', 'Use it [now]'])).toEqual([
    'Rule “plain/test”: “[[Use]] it” is a good example, so nothing is to be marked in it: take out the [[ and ]].',
  ]);
});

test('rules of an unknown kind are not tried', () => {
  expect(tried(['a', 'b'], undefined, { kind: 'from-the-future' })).toEqual([]);
});
