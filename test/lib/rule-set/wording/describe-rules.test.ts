import { expect, test } from 'vitest';
import { SEVERITIES } from '../../../../lib/rule-set/severity.ts';
import { describeRules, titleOfRule } from '../../../../lib/rule-set/wording/describe-rules.ts';
import { starterRuleSet } from '../../../../lib/rule-set/starter/starter.ts';

const starter = starterRuleSet();
const told = SEVERITIES.flatMap((severity) => describeRules(starter, severity));

test('what a rule finds in its example is marked, brackets of its own with it', () => {
  expect(told.find(({ id }) => id === 'sec/placeholder')?.example).toEqual([
    { text: 'The minister said: ', marked: false },
    { text: '[quote to follow]', marked: true },
  ]);
});

test('a rule names the modes in which alone it holds, by their titles', () => {
  const [first, second] = starter.rules.filter(({ enabled, severity }) => enabled && severity === 'warning');
  const modes = [
    { id: 'election', title: 'Pre-election period', byHand: false, severities: {}, wordings: {} },
    { id: 'crisis', title: 'In a crisis', byHand: false, severities: {}, wordings: {} },
  ];
  const rules = [{ ...first!, modes: ['crisis', 'election'] }, second!];
  expect(describeRules({ rules, modes }, 'warning').map(({ only }) => only)).toEqual([
    ['In a crisis', 'Pre-election period'],
    [],
  ]);
});

test('a rule has its own title, else that of its kind, on or off; none if it or its kind is unknown', () => {
  const [first] = starter.rules;
  const rules = [
    { ...first!, title: undefined, id: 'ours/off', enabled: false },
    { ...first!, title: undefined, id: 'ours/new', kind: 'not-made-yet' },
  ];
  expect(titleOfRule(starter.rules, 'hash/too-many')).toBe('Too many hashtags');
  expect(titleOfRule(rules, 'ours/off')).toBeTypeOf('string');
  expect([titleOfRule(rules, 'ours/new'), titleOfRule(rules, 'gone/rule'), titleOfRule([], '')]).toEqual([
    null,
    null,
    null,
  ]);
});
