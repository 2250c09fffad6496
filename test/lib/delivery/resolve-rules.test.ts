import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseStoredState } from '../../../lib/delivery/state.ts';
import { parsePolicy } from '../../../lib/delivery/policy/parse.ts';
import { PREFLIGHTS } from '../../../lib/settings/preflights.ts';
import {
  hasSameRules,
  resolvePreflight,
  type ResolvedRules,
  resolveRules,
} from '../../../lib/delivery/resolve-rules.ts';
import { ruleSetSchema } from '../../../lib/rule-set/schema.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import { documentOf } from '../rule-set/document.ts';
import { policyOf } from './update-world.ts';

const ruleSet = ruleSetSchema.parse(documentOf(4));

test('the rule set in force is used, else the starter set', () => {
  expect(resolveRules({ origin: 'inline', ruleSet, policy: null }).ruleSet).toBe(ruleSet);
  expect(resolveRules({ origin: 'inline', ruleSet: null, policy: null }).ruleSet.id).toBe(starterRuleSet().id);
});

test('lets single rules be switched off unless the policy forbids it', () => {
  const maySwitchOff = (given: object | null, of: typeof ruleSet | null = ruleSet): boolean =>
    resolveRules({ origin: 'inline', ruleSet: of, policy: given && policyOf(given) }).maySwitchOff;
  expect([maySwitchOff(null), maySwitchOff({}), maySwitchOff({ allowTurnOffRules: true })]).toEqual([true, true, true]);
  expect([maySwitchOff({ allowTurnOffRules: false }), maySwitchOff({ allowTurnOffRules: false }, null)]).toEqual([
    false,
    false,
  ]);
});

test('the same rules are used alike with the same leave to switch them off, under the same name', () => {
  const use = (mark: string, given: object | null) =>
    ({ mark, policy: given && policyOf(given) }) as Parameters<typeof hasSameRules>[0];
  expect(hasSameRules(use('a', null), use('a', { checkMinutes: 30 }))).toBe(true);
  expect(hasSameRules(use('a', null), use('b', null))).toBe(false);
  expect(hasSameRules(use('a', {}), use('a', { allowTurnOffRules: false }))).toBe(false);
  expect(hasSameRules(use('a', null), use('a', { departmentName: 'Examples' }))).toBe(false);
});

test('a policy decides on must-fix hints, the check before posting and reasons; without one the usual values are used', () => {
  const use = (given: object | null) => resolveRules({ origin: 'inline', ruleSet, policy: given && policyOf(given) });
  const usual = { mayIgnoreMustFix: true, preflight: null, mayPause: 'any', reasonDays: 90 };
  for (const given of [null, {}, { checkMinutes: 30 }]) expect(use(given)).toMatchObject(usual);
  expect(use({ allowIgnoreMustFix: false, preflight: 'required', allowPause: 'hour', reasonDays: 7 })).toMatchObject({
    maySwitchOff: true,
    mayIgnoreMustFix: false,
    preflight: 'required',
    mayPause: 'hour',
    reasonDays: 7,
  });
  expect(use({ allowIgnoreMustFix: true, preflight: 'off', reasonDays: 1 })).toMatchObject({
    mayIgnoreMustFix: true,
    preflight: 'off',
    reasonDays: 1,
  });
});

test('where a reason is needed for a post that is not fixed, nobody may pause unless the policy says so', () => {
  const mayPause = (given: object) => resolveRules({ origin: 'inline', ruleSet, policy: policyOf(given) }).mayPause;
  expect(mayPause({ preflight: 'required' })).toBe('no');
  expect(mayPause({ preflight: 'required', allowPause: 'hour' })).toBe('hour');
  expect(mayPause({ preflight: 'on' })).toBe('any');
});

test('a value that cannot be read leaves the usual one, for each setting by itself', () => {
  const whole = { allowIgnoreMustFix: false, preflight: 'required', reasonDays: 7 };
  const usual = { allowIgnoreMustFix: true, preflight: null, reasonDays: 90 };
  for (const name of Object.keys(whole) as (keyof typeof whole)[]) {
    const answer = parsePolicy({ ...whole, [name]: 'nonsense' });
    const {
      mayIgnoreMustFix: allowIgnoreMustFix,
      preflight,
      reasonDays,
    } = resolveRules({ origin: 'inline', ruleSet, policy: answer.state === 'present' ? answer.policy : null });
    expect({ allowIgnoreMustFix, preflight, reasonDays }).toEqual({ ...whole, [name]: usual[name] });
  }
});

test('reasons are deleted after 1 to 90 days and the check is one of three, even if a policy is damaged', () => {
  const value = fc.oneof(
    fc.anything(),
    fc.integer({ min: -5, max: 100 }),
    fc.constantFrom('off', 'on', 'required', true, '30'),
  );
  fc.assert(
    fc.property(value, value, value, (allowIgnoreMustFix, preflight, reasonDays) => {
      const raw = { departmentName: 'Examples', allowIgnoreMustFix, preflight, reasonDays };
      const answer = parsePolicy(raw);
      for (const policy of [
        answer.state === 'present' ? answer.policy : null,
        parseStoredState({ policy: raw }, null, null).kept.policy,
      ]) {
        expect(policy?.departmentName).toBe('Examples');
        const use = resolveRules({ origin: 'inline', ruleSet, policy });
        expect(Number.isInteger(use.reasonDays) && use.reasonDays >= 1 && use.reasonDays <= 90).toBe(true);
        expect([null, 'off', 'on', 'required']).toContain(use.preflight);
        expect(use.mayIgnoreMustFix).toBeTypeOf('boolean');
      }
    }),
  );
});

test('a change of any setting by which drafts are checked is noticed', () => {
  const use = (given: object) => ({ mark: 'a', policy: policyOf(given) }) as Parameters<typeof hasSameRules>[0];
  for (const given of [{ allowIgnoreMustFix: false }, { preflight: 'on' }, { reasonDays: 30 }]) {
    expect(hasSameRules(use({}), use(given))).toBe(false);
    expect(hasSameRules(use(given), use(given))).toBe(true);
  }
});

test('the policy decides on the check before posting, else a rule set may turn it off, else the person chooses', () => {
  const rules = (check: boolean, preflight: ResolvedRules['preflight']) => ({
    ruleSet: { preflight: check },
    preflight,
  });
  for (const policy of [null, ...PREFLIGHTS])
    for (const own of PREFLIGHTS) {
      expect(resolvePreflight(rules(true, policy), own)).toBe(policy ?? own);
      expect(resolvePreflight(rules(false, policy), own)).toBe(policy ?? 'off');
    }
});
