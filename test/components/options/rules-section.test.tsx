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
  expect(getByText('These rules come from rules.example.gov.uk, signed by your department.')).toBeTruthy();
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
  const changes = within(open(byPolicy).disclosure('What is different from version 41')!);
  expect(textsOf(changes.getAllByRole('heading'))).toEqual(['New rules', 'Lists']);
  expect(textsOf(changes.getAllByRole('listitem'))).toEqual([
    '“Say use instead of utilise.”',
    'Hashtags: new “WarmHomes”.',
  ]);
  expect(open({ ...byPolicy, since: null }).queryByText(/What is different/)).toBeNull();
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
  [{ came: 'new', version: 42 }, 'Version 42 is in use now.'],
  [{ came: 'same', version: 42 }, 'Checked: version 42 is what your department offers.'],
  [
    { came: 'unreached', version: 42 },
    'rules.example.gov.uk could not be reached just now. Your rules stay as they are.',
  ],
  [
    { came: 'refused', version: 42 },
    'New rules were refused. The message above says why. Your rules have not changed.',
  ],
  [
    { came: 'not-saved', version: 42 },
    'New rules could not be saved on this computer. Your rules have not changed.',
  ],
  [{ came: 'not-allowed', version: null }, 'Allow updates first: press the button above.'],
  [{ came: 'nothing', version: null }, 'There are no new rules.'],
  [null, 'The check did not work. Try again.'],
])('“Check now” checks once for several presses, and shows the result: %o', async (looked, words) => {
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

test('removes “is what your department offers” when the version changes', async () => {
  const page = open(byPolicy);
  page.click(page.button('Check for new rules'));
  await page.settled();
  expect(page.said()).toBe('Checked: version 42 is what your department offers.');
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
  'wrong-setting': 'A setting could not be read: ruleSetKeys.',
  'bad-key': 'The signing key in your settings is not valid. Tell your IT team.',
  'no-key': 'Your settings have a web address for rules but no signing key. Tell your IT team.',
  offline: 'Couldn’t check for new rules since 12 Nov 2026. Still using v42.',
  unreadable: 'A new rule set was refused because it could not be read. Still using v42.',
  unsigned: 'A rule set was refused because your department did not sign it. Tell your IT team. Still using v42.',
  'wrong-id': 'A rule set was refused because it is for another department. Tell your IT team. Still using v42.',
  older: 'The server offered an older rule set (v40). Keeping v42.',
  twin: 'Two different copies of v40 exist. Keeping yours. Tell social@example.gov.uk.',
  withdrawn: 'Your rules are withdrawn; waiting for v43.',
  pinned: 'Waiting for v43, chosen by your department.',
  'offered-expired': 'The server offered rules that are past their review date (v40). Keeping v42.',
  expired: 'These rules were due for review on 12 Nov 2026. Treat with care.',
  'newer-extension': 'Update the extension to get v40.',
  'unknown-kinds': '2 of 150 rules need a newer version.',
  examples: 'v40 failed its own examples (rule ruleSetKeys). Keeping v42.',
  slow: 'v40 takes too long to start. Keeping v42.',
  'not-saved': 'Couldn’t save v40. Keeping v42.',
  unusable: 'The saved rules do not work with this version of Countersign. Still using v42.',
  damaged: 'The saved rules are damaged. Countersign is fetching them again. Still using v42.',
  repaired: 'The saved rules are repaired.',
  'key-removed': 'Waiting for rules signed with a current key.',
  clock: 'The clock on this computer may be wrong. Rules with dates may not work.',
  'ask-origin': 'Allow updates to get new rules from your department’s server.',
};

const levelWords = { red: 'Action needed:', amber: 'Warning:', info: 'Information:' } as const;

test.each(Object.keys(ISSUE_LEVELS) as IssueId[])('shows %s once, with its own sentence and level', (id) => {
  const name = id === 'twin' ? 'social@example.gov.uk' : 'ruleSetKeys';
  const facts = { kept: 42, offered: 40, wanted: 43, since: '2026-11-12', count: 2, of: 150, name };
  expect(textsOf(open({ ...byPolicy, faults: [{ id, facts }] }).issues())).toEqual([
    `${levelWords[ISSUE_LEVELS[id]]} ${words[id]}`,
  ]);
});

test('says that more signatures are required than there are keys', () => {
  const page = open({ ...byPolicy, faults: [{ id: 'bad-key', facts: { needed: 3 } }] });
  expect(page.getByText('Your settings ask for 3 signatures and list fewer keys. Ask IT.')).toBeTruthy();
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
