import { expect, test } from 'vitest';
import { SEVERITIES } from '../../../lib/check/order.ts';
import { rulesInWords } from '../../../lib/rule-set/rules-in-words.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter.ts';

const starter = starterRuleSet();
const told = SEVERITIES.flatMap((severity) => rulesInWords(starter, severity));

test('what a rule finds in its example is marked, brackets of its own with it', () => {
  expect(told.find(({ id }) => id === 'sec/placeholder')?.example).toEqual([{ text: 'The minister said: ', marked: false }, { text: '[quote to follow]', marked: true }]);
});
