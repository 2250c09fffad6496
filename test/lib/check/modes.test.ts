import { expect, test } from 'vitest';
import { createChecker } from '../../../lib/check/check.ts';
import { NOW, rule, ruleSetOf, testKinds } from './rule-sets.ts';

const modes = [
  {
    id: 'pre-election',
    title: 'Pre-election period',
    from: '2026-11-20',
    until: '2026-11-23',
    severities: { 'a/cat': 'error', 'a/dog': 'off' },
  },
  { id: 'crisis', title: 'Crisis', severities: { 'a/cat': 'suggestion' } },
];
const checker = createChecker(
  ruleSetOf([rule('a/cat', 'cat'), rule('a/dog', 'dog'), rule('a/ox', 'ox', { modes: ['crisis'] })], { modes }),
  { kinds: testKinds },
);
const severities = (context = {}, now = NOW) =>
  Object.fromEntries(checker.check('cat dog ox', context, now).hints.map((hint) => [hint.rule, hint.severity]));

test('applies a dated mode on its last day and not on the day after', () => {
  expect(severities()).toEqual({ 'a/cat': 'error' });
  expect(severities({}, { ...NOW, day: 24 })).toEqual({ 'a/cat': 'warning', 'a/dog': 'warning' });
});

test('uses the time of the context, not the clock', () => {
  expect(severities({ now: '2026-11-19T23:59' })).toEqual({ 'a/cat': 'warning', 'a/dog': 'warning' });
});

test('applies the modes of the scheduled day', () => {
  expect(severities({ now: '2026-11-10T12:00', scheduledFor: '2026-11-21T09:30' })).toEqual({ 'a/cat': 'error' });
  expect(severities({ scheduledFor: '2026-11-24T00:00' })).toEqual({ 'a/cat': 'warning', 'a/dog': 'warning' });
});

test('applies only the modes named in the context, with their own rules', () => {
  expect(severities({ modes: ['crisis'] })).toEqual({ 'a/cat': 'suggestion', 'a/dog': 'warning', 'a/ox': 'warning' });
  expect(severities({ modes: [] })).toEqual({ 'a/cat': 'warning', 'a/dog': 'warning' });
});

test('of two modes the later in the rule set decides', () => {
  expect(severities({ modes: ['pre-election', 'crisis'] })).toEqual({ 'a/cat': 'suggestion', 'a/ox': 'warning' });
});

test('a rule switched off is silent, but not while a mode makes it "must fix"', () => {
  const rules = ruleSetOf([rule('a/cat', 'cat'), rule('a/dog', 'dog'), rule('a/ox', 'ox', { severity: 'error' })], {
    modes,
  });
  const { check } = createChecker(rules, { kinds: testKinds, off: ['a/cat', 'a/ox', 'a/unknown'] });
  const rulesOf = (context = {}) => check('cat dog ox', context, NOW).hints.map((hint) => hint.rule);
  expect(rulesOf({ modes: [] })).toEqual(['a/dog', 'a/ox']);
  expect(rulesOf({ modes: ['pre-election'] })).toEqual(['a/cat', 'a/ox']);
});

test('a rule named like something that every object has keeps its severity in every mode', () => {
  const { check } = createChecker(ruleSetOf([rule('constructor', 'cat')], { modes }), { kinds: testKinds });
  expect(check('cat', { modes: ['crisis'] }, NOW).hints.map(({ severity }) => severity)).toEqual(['warning']);
});

test('what the kind calls serious has the rule’s severity for it, and in a mode that names the rule the mode’s', () => {
  const rules = ruleSetOf([rule('a/cat', 'c[a-z]+', { severity: 'suggestion', seriousSeverity: 'error' })], { modes });
  const { check } = createChecker(rules, { kinds: testKinds });
  const severitiesIn = (context = {}) => check('cat cow', context, NOW).hints.map(({ severity }) => severity);
  expect(severitiesIn({ modes: [] })).toEqual(['suggestion', 'error']);
  expect(severitiesIn({ modes: ['crisis'] })).toEqual(['suggestion', 'suggestion']);
});
