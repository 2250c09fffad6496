import { beforeEach, expect, test, vi } from 'vitest';
import { starterState } from '../starter-state.ts';
import { importPermission, originPattern, loadRulesState } from '../../../../lib/delivery/page/rules-state.ts';
import type { ActiveRuleSet } from '../../../../lib/delivery/active-rule-set.ts';
import { ruleSetSchema } from '../../../../lib/rule-set/schema.ts';
import { documentOf } from '../../rule-set/document.ts';
import { policyOf, START } from '../update-world.ts';

const fake = vi.hoisted(() => ({ allowed: true, asked: [] as string[] }));
vi.mock('../../../../lib/platform/browser.ts', () => ({
  browser: {
    storage: { local: { get: async () => ({}) } },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => (fake.asked.push(...origins), fake.allowed),
    },
  },
}));
beforeEach(() => Object.assign(fake, { allowed: true, asked: [] }));

const URL = 'https://rules.example.gov.uk:8443/set.json';
const ruleSet = ruleSetSchema.parse(documentOf(42, { expires: '2027-01-01', changeNote: 'New.' }));
const stateOf = (given: Partial<ActiveRuleSet>) => loadRulesState({ ...starterState, ...given });
const byUrl = policyOf({ url: URL, keys: ['k'] });
const carried = policyOf({ inline: '' });

test('until the browser has told of a policy it is loading; then there is none, or it is waited for', async () => {
  expect((await stateOf({})).origin).toBe('loading');
  expect((await stateOf({ lastTry: START })).origin).toBe('starter');
  expect((await stateOf({ lastTry: START, policy: policyOf({ departmentName: 'Examples' }) })).origin).toBe('starter');
  for (const policy of [byUrl, carried])
    for (const lastTry of [null, START]) expect((await stateOf({ policy, lastTry })).origin).toBe('waiting');
  for (const origin of ['url', 'inline', 'personal'] as const)
    expect((await stateOf({ ruleSet, origin, policy: byUrl })).origin).toBe(origin);
});

test('a file may be imported unless a policy brings rules, or forbids it', async () => {
  expect((await stateOf({})).importing).toBe('allowed');
  const importing = (policy: ActiveRuleSet['policy']) => importPermission({ policy });
  expect([
    importing(policyOf({ allowPersonalRules: true })),
    importing(policyOf({ departmentName: 'Examples' })),
  ]).toEqual(['allowed', 'allowed']);
  expect(importing(policyOf({ allowPersonalRules: false }))).toBe('forbidden');
  expect([importing(byUrl), importing(carried), importing({ ...byUrl, allowPersonalRules: false })]).toEqual([
    'by-policy',
    'by-policy',
    'by-policy',
  ]);
});

test('single rules may be switched off unless the policy says otherwise', async () => {
  expect((await stateOf({ ruleSet, policy: byUrl })).maySwitchOff).toBe(true);
  expect((await stateOf({ ruleSet, policy: { ...byUrl, allowTurnOffRules: false } })).maySwitchOff).toBe(false);
});

test('the state has the policy’s values for the check before posting and reasons, else the usual ones', async () => {
  expect(await stateOf({ ruleSet, policy: byUrl })).toMatchObject({ preflight: null, reasonDays: 90 });
  expect(await stateOf({ ruleSet, policy: { ...byUrl, preflight: 'required', reasonDays: 7 } })).toMatchObject({
    preflight: 'required',
    reasonDays: 7,
  });
});

test('one may go back to what was imported before, or to the starter set, or nowhere', async () => {
  const [older, newer] = [3, 4].map((version) => JSON.stringify(documentOf(version)));
  const goBackTo = async (text: string | null, before: string | null) =>
    (await stateOf({ personal: { text, before } })).goBackTo;
  expect(await goBackTo(null, null)).toBeUndefined();
  expect(await goBackTo(newer!, null)).toBeNull();
  expect(await goBackTo(newer!, older!)).toEqual({ department: 'Department of Examples', version: 3 });
  // And there again.
  expect(await goBackTo(null, newer!)).toEqual({ department: 'Department of Examples', version: 4 });
  // One that cannot be read any more leads back to the starter set.
  expect(await goBackTo(newer!, '{"schemaVersion":2}')).toBeNull();
});

test('shows when the server was last reached, or when the policy was last read if it contains the rules', async () => {
  // The last digit of the minute is the same in every time zone but those of quarters of an hour.
  const minute = async (
    policy: ActiveRuleSet['policy'],
    lastOk: number | null = START + 60_000,
    lastTry: number | null = START + 120_000,
  ) => (await stateOf({ policy, lastOk, lastTry })).lastChecked?.at(-1);
  expect([
    await minute(byUrl),
    await minute(carried),
    await minute({ ...byUrl, inline: '' }),
    await minute(null),
  ]).toEqual(['1', '2', '2', '2']);
  expect([await minute(byUrl, null), await minute(null, START, null)]).toEqual([undefined, undefined]);
});

test('the policy’s name for the department goes before the rule set’s, but not before that of a person’s own', async () => {
  const policy = { ...byUrl, departmentName: 'Ours' };
  expect((await stateOf({ ruleSet, origin: 'url', policy })).department).toBe('Ours');
  expect((await stateOf({ ruleSet, origin: 'url', policy: byUrl })).department).toBe('Department of Examples');
  expect((await stateOf({ ruleSet, origin: 'personal', policy })).department).toBe('Department of Examples');
});

test('the browser is asked for leave only where the server was not reached and there is none', async () => {
  const mustAllow = async (...ids: readonly ('ask-origin' | 'offline' | 'older')[]) =>
    (await stateOf({ ruleSet, policy: byUrl, faults: ids.map((id) => ({ id, facts: {} })) })).mustAllow;
  fake.allowed = false;
  expect([
    await mustAllow('ask-origin'),
    await mustAllow('offline'),
    await mustAllow('older'),
    await mustAllow(),
  ]).toEqual([true, true, false, false]);
  expect(fake.asked).toEqual(['https://rules.example.gov.uk/*', 'https://rules.example.gov.uk/*']);
  fake.allowed = true;
  expect(await mustAllow('ask-origin')).toBe(false);
  expect([originPattern({ ...starterState, policy: byUrl }), originPattern(starterState)]).toEqual([
    'https://rules.example.gov.uk/*',
    null,
  ]);
});

test('a rule of a kind that this version does not know is not missed where it is switched off', async () => {
  const off = ruleSetSchema.parse(
    documentOf(42, {
      rules: [
        ...documentOf(1).rules,
        { ...documentOf(1).rules[0]!, id: 'ours/new', kind: 'not-made-yet', enabled: false },
      ],
    }),
  );
  expect((await stateOf({ ruleSet: off, policy: byUrl })).faults).toEqual([]);
});

test('rules of kinds that this version does not know are counted, and the newest trouble comes first', async () => {
  const strange = ruleSetSchema.parse(
    documentOf(42, {
      rules: [...documentOf(1).rules, { ...documentOf(1).rules[0]!, id: 'ours/new', kind: 'not-made-yet' }],
    }),
  );
  const log = [1, 2].map((at) => ({ at: START + at * 60_000, id: 'offline', detail: `${at}` }));
  const state = await stateOf({ ruleSet: strange, policy: byUrl, log });
  expect(state.faults).toEqual([{ id: 'unknown-kinds', facts: { count: 1, of: 2 } }]);
  expect(state.log.map(({ at, detail }) => [at.slice(14), detail])).toEqual([
    ['02', '2'],
    ['01', '1'],
  ]);
  expect(await stateOf({ ruleSet, policy: byUrl })).toMatchObject({
    version: 42,
    expires: '2027-01-01',
    changeNote: 'New.',
    host: 'rules.example.gov.uk:8443',
    since: null,
    faults: [],
  });
});
