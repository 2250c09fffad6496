import { expect, test } from 'vitest';
import { isSameUse, rulesInUse } from '../../../../lib/rule-set/delivery/rules-in-use.ts';
import { ruleSetSchema } from '../../../../lib/rule-set/schema.ts';
import { starterRuleSet } from '../../../../lib/rule-set/starter.ts';
import { documentOf } from '../document.ts';
import { policyOf } from './update-world.ts';

const ruleSet = ruleSetSchema.parse(documentOf(4));

test('the rule set in force is used, else the starter set', () => {
  expect(rulesInUse({ ruleSet, policy: null }).ruleSet).toBe(ruleSet);
  expect(rulesInUse({ ruleSet: null, policy: null }).ruleSet.id).toBe(starterRuleSet().id);
});

test('single rules may be switched off unless the policy says otherwise, whoever the rules are from', () => {
  const maySwitchOff = (given: object | null, of: typeof ruleSet | null = ruleSet): boolean => rulesInUse({ ruleSet: of, policy: given && policyOf(given) }).maySwitchOff;
  expect([maySwitchOff(null), maySwitchOff({}), maySwitchOff({ allowTurnOffRules: true })]).toEqual([true, true, true]);
  expect([maySwitchOff({ allowTurnOffRules: false }), maySwitchOff({ allowTurnOffRules: false }, null)]).toEqual([false, false]);
});

test('the same rules are used alike with the same leave to switch them off, under the same name', () => {
  const use = (mark: string, given: object | null) => ({ mark, policy: given && policyOf(given) }) as Parameters<typeof isSameUse>[0];
  expect(isSameUse(use('a', null), use('a', { checkMinutes: 30 }))).toBe(true);
  expect(isSameUse(use('a', null), use('b', null))).toBe(false);
  expect(isSameUse(use('a', {}), use('a', { allowTurnOffRules: false }))).toBe(false);
  expect(isSameUse(use('a', null), use('a', { departmentName: 'Examples' }))).toBe(false);
});
