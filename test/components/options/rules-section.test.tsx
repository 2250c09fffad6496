// @vitest-environment happy-dom
import { act, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RulesSection } from '../../../components/options/rules-section.tsx';
import type { RulesActions, RulesState } from '../../../lib/delivery/page/types.ts';
import { ISSUE_LEVELS, type IssueId } from '../../../lib/delivery/issues.ts';
import type { CheckOutcome } from '../../../lib/rule-set/check-outcome.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { idleRules, optionsStates } from '../../gallery/options-samples.ts';
import { render, textsOf } from '../render.tsx';

const { rules: byPolicy } = optionsStates['options, used']!;
const { rules: starter } = optionsStates['options, new']!;

const SETTINGS = 'Settings from your IT team';
const LOG = 'Error log for IT';

const open = (state: RulesState, actions: Partial<RulesActions> = {}) => {
  const page = render(<RulesSection state={state} actions={{ ...idleRules, ...actions }} texts={getMessages('en')} />);
  const values = textsOf(page.getAllByRole('definition'));
  const facts = Object.fromEntries(textsOf(page.getAllByRole('term')).map((term, index) => [term, values[index]]));
  return {
    ...page,
    facts,
    said: () => textsOf(page.getAllByRole('status')).join(''),
    /** The rows of the settings of the policy, cell by cell. */
    settingRows: () => {
      const settings = page.disclosure(SETTINGS);
      return (
        settings &&
        within(settings)
          .getAllByRole('row')
          .map((row) => textsOf([...row.children]))
      );
    },
    issues: () => {
      const list = page.queryByRole('list', { name: 'Messages about your rules' });
      return list ? within(list).getAllByRole('listitem') : [];
    },
    settled: () => act(async () => {}),
  };
};

test('shows whose rules these are, their source, version and review date', () => {
  const { facts, getByRole, getByText } = open(byPolicy);
  expect(getByRole('heading', { name: 'Department of Examples' })).toBeTruthy();
  expect(getByText('From rules.example.gov.uk, signed by your department.')).toBeTruthy();
  expect(facts).toMatchObject({
    Version: '42',
    Published: '22 Nov 2026',
    'Review date': '1 Feb 2027',
    'Last checked': '23 Nov 2026, 2:30pm',
  });
  expect(facts['What changed']).toContain('New words for the winter campaign, and the pre-election period.');
  expect(open({ ...byPolicy, host: null }).root.textContent).toContain('Your department has signed these rules.');
});

test('shows what changed since the version before, if that is known', () => {
  const changes = within(open(byPolicy).disclosure('Changes since version 41')!);
  expect(textsOf(changes.getAllByRole('heading'))).toEqual(['New', 'Lists']);
  expect(textsOf(changes.getAllByRole('listitem'))).toEqual([
    '“Plain words”, Consider: “utilise” → “use”.',
    'Hashtags: new “WarmHomes”.',
  ]);
  expect(open({ ...byPolicy, since: null }).queryByText(/Changes since/)).toBeNull();
});

test('shows no last check and no missing note for rules from a file', () => {
  expect(open({ ...starter, origin: 'personal' }).facts).toEqual({
    Version: '1',
    Published: '22 Nov 2026',
    'Review date': 'No date set',
  });
});

test.each([
  ['loading', 'Loading your department’s rules…'],
  ['waiting', 'Using the starter rules until your department’s rules arrive.'],
  ['starter', 'Your department has not set any rules. Using the starter rules.'],
] as const)('says why there are no rules of a department: %s', (origin, words) => {
  const page = open({ ...starter, origin });
  expect(page.getByRole('heading', { name: 'Starter rules' })).toBeTruthy();
  expect(page.getByText(words)).toBeTruthy();
});

test('shows every setting with its value and who set it, and none without a policy', () => {
  const page = open(byPolicy);
  const rows = page.settingRows();
  expect(rows).toContainEqual(['Minutes between checks', '60', 'Default']);
  expect(rows).toContainEqual(['Pinned version', 'None', 'Default']);
  expect(rows).toContainEqual(['Imported rules allowed', 'No', 'Your department (you cannot change it)']);
  expect(page.getAllByRole('code')).toHaveLength(2);
  expect(rows).toContainEqual(['Check before posting', 'On, with a reason', 'Your department (you cannot change it)']);
  expect(rows).toContainEqual(['Ignoring “must fix” hints allowed', 'Yes', 'Default']);
  expect(rows).toContainEqual(['Days until reasons are deleted', '30', 'Your department (you cannot change it)']);
  const free = open({ ...byPolicy, settings: [{ name: 'preflight', value: null, set: false }] });
  expect(free.settingRows()).toContainEqual(['Check before posting', 'Each person chooses', 'Default']);
  expect(open(starter).settingRows()).toBeNull();
});

test('shows recent problems for IT, with the reason', () => {
  expect(open(byPolicy).disclosure(LOG)?.textContent).toContain('offline: status 503');
  expect(open(starter).disclosure(LOG)).toBeNull();
});

test.each<[CheckOutcome | null, string]>([
  [{ came: 'new', version: 42 }, 'Version 42 is now in use.'],
  [{ came: 'same', version: 42 }, 'You have the latest rules (version 42).'],
  [
    { came: 'unreached', version: 42 },
    'rules.example.gov.uk did not respond. Your rules have not changed. Try again later.',
  ],
  [
    { came: 'refused', version: 42 },
    'New rules were refused. The message above says why. Your rules have not changed.',
  ],
  [{ came: 'not-saved', version: 42 }, 'New rules could not be saved on this computer. Your rules have not changed.'],
  [{ came: 'not-allowed', version: null }, 'Allow updates first: press the button above.'],
  [{ came: 'nothing', version: null }, 'There are no new rules.'],
  [null, 'The check did not work. Try again.'],
])('“Check for new rules” checks once for several presses, and shows the result: %o', async (looked, words) => {
  let asked = 0;
  let end: (looked: CheckOutcome | null) => void = () => {};
  const page = open(byPolicy, { checkNow: () => (asked++, new Promise((resolve) => (end = resolve))) });
  page.click(page.button('Check for new rules'));
  page.click(page.button('Check for new rules'));
  expect(page.said()).toBe('Checking for new rules…');
  end(looked);
  await page.settled();
  expect(page.said()).toBe(words);
  expect(asked).toBe(1);
});

test('removes “You have the latest rules” when the version changes', async () => {
  const page = open(byPolicy);
  page.click(page.button('Check for new rules'));
  await page.settled();
  expect(page.said()).toBe('You have the latest rules (version 42).');
  page.show(<RulesSection state={{ ...byPolicy, version: 43 }} actions={idleRules} texts={getMessages('en')} />);
  expect(page.said()).toBe('');
});

test('asks a server after a person allows it, and moves focus when the button disappears', async () => {
  const asked: string[] = [];
  const actions = {
    ...idleRules,
    allow: async () => (asked.push('allow'), true),
    checkNow: async () => (asked.push('check'), { came: 'same', version: 42 } as const),
  };
  const page = open(byPolicy, actions);
  const allow = page.button('Allow updates from rules.example.gov.uk');
  allow.focus();
  page.click(allow);
  await page.settled();
  expect(asked).toEqual(['allow', 'check']);
  page.show(<RulesSection state={{ ...byPolicy, mustAllow: false }} actions={actions} texts={getMessages('en')} />);
  expect(document.activeElement).toBe(page.button('Check for new rules'));
});

test('does not ask a server that was not allowed, and says so', async () => {
  const page = open(byPolicy, { allow: async () => false, checkNow: () => Promise.reject(new Error('asked')) });
  page.click(page.button('Allow updates'));
  await page.settled();
  expect(page.said()).toBe('Updates not allowed. Your rules have not changed.');
});

const words: Readonly<Record<IssueId, string>> = {
  vanished: 'Your department’s settings are missing. Its rules stay in use for 72 hours. Tell your IT team.',
  'wrong-setting': 'The setting “Trusted signing keys” is not valid and was not used. Tell your IT team.',
  'bad-key': 'The signing key in your settings is not valid. Tell your IT team.',
  'no-key': 'Your settings have a web address for rules but no signing key. Tell your IT team.',
  offline: 'Could not check for new rules since 12 Nov 2026. You are still using version 42.',
  unreadable: 'A new rule set was refused because it could not be read. You are still using version 42.',
  unsigned:
    'A rule set was refused because your department did not sign it. Tell your IT team. You are still using version 42.',
  'wrong-id':
    'A rule set was refused because it is for another department. Tell your IT team. You are still using version 42.',
  older: 'An older rule set (version 40) was refused. You are still using version 42.',
  twin: 'There are two different copies of version 40. You are still using yours. Tell social@example.gov.uk.',
  withdrawn: 'Your department has withdrawn its rules. Waiting for version 43.',
  pinned: 'Waiting for version 43, which your department chose.',
  'offered-expired': 'Rules past their review date (version 40) were refused. You are still using version 42.',
  expired: 'These rules passed their review date on 12 Nov 2026. They may be out of date.',
  'newer-extension': 'Update Countersign to get version 40 of your rules.',
  'unknown-kinds': '2 of 150 rules are off because they need a newer version of Countersign.',
  examples: 'Version 40 was refused because rule “ruleSetKeys” failed its own tests. You are still using version 42.',
  slow: 'Version 40 was refused because it takes too long to load. You are still using version 42.',
  'not-saved': 'Version 40 could not be saved on this computer. Free some disk space. You are still using version 42.',
  unusable: 'The saved rules do not work with this version of Countersign. You are still using version 42.',
  damaged: 'The saved rules are damaged. Countersign is fetching them again. You are still using version 42.',
  repaired: 'The saved rules are repaired.',
  'key-removed': 'Waiting for rules signed with a current key.',
  clock: 'The clock on this computer may be wrong. Rules with dates may not work.',
  'ask-origin': 'Allow updates to get new rules from your department’s server.',
};

const levelWords = { red: 'Action needed:', amber: 'Warning:', info: 'Information:' } as const;

test.each(Object.keys(ISSUE_LEVELS) as IssueId[])('shows %s once, with its own sentence and level', (id) => {
  const name = id === 'twin' ? 'social@example.gov.uk' : 'ruleSetKeys';
  const facts = { kept: 42, offered: 40, wanted: 43, since: '2026-11-12', count: 2, of: 150, name };
  const page = open({ ...byPolicy, faults: [{ id, facts }] });
  expect(textsOf(page.issues())).toEqual([
    `${levelWords[ISSUE_LEVELS[id]]} ${words[id]} Help with this (opens in a new tab)`,
  ]);
  expect(page.getByRole('link', { name: /^Help with this/ }).getAttribute('href')).toMatch(
    /^\/popup\.html#help\/[a-z-]+$/,
  );
});

test('says that more signatures are required than there are keys', () => {
  const page = open({ ...byPolicy, faults: [{ id: 'bad-key', facts: { needed: 3 } }] });
  expect(page.getByText('Your settings need 3 signatures but have fewer keys. Tell your IT team.')).toBeTruthy();
});

test('shows the most serious issue first, and its level in words', () => {
  const faults: RulesState['faults'] = [
    { id: 'repaired', facts: {} },
    { id: 'clock', facts: {} },
    { id: 'unsigned', facts: {} },
  ];
  const issues = open({ ...byPolicy, faults }).issues();
  expect(textsOf(issues).map((text) => text.slice(0, text.indexOf(':') + 1))).toEqual([
    levelWords.red,
    levelWords.amber,
    levelWords.info,
  ]);
  // The words say what the icon shows, so it is hidden from assistive technology and has no role.
  expect(issues.map((issue) => issue.querySelector('svg')?.dataset['severity'])).toEqual([
    'error',
    'warning',
    'suggestion',
  ]);
});
