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

const SETTINGS = 'How rules reach this computer';
const LOG = 'For IT: recent problems';

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
      const list = page.queryByRole('list', { name: 'What to know' });
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
    'To be reviewed by': '1 Feb 2027',
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
    'To be reviewed by': 'No date set',
  });
});

test.each([
  ['loading', 'Loading your department’s rules…'],
  ['waiting', 'Using general good practice until your department’s rules are here.'],
  ['starter', 'No department rules on this computer. Using general good practice.'],
] as const)('says why there are no rules of a department: %s', (origin, words) => {
  const page = open({ ...starter, origin });
  expect(page.getByRole('heading', { name: 'General good practice' })).toBeTruthy();
  expect(page.getByText(words)).toBeTruthy();
});

test('shows every setting with its value and who set it, and none without a policy', () => {
  const page = open(byPolicy);
  const rows = page.settingRows();
  expect(rows).toContainEqual(['Minutes between checks', '60', 'Usual value']);
  expect(rows).toContainEqual(['Held at version', 'None', 'Usual value']);
  expect(rows).toContainEqual(['Rules from a file allowed', 'No', 'Your department (locked)']);
  expect(page.getAllByRole('code')).toHaveLength(2);
  expect(rows).toContainEqual(['Check before posting', 'On, with a reason', 'Your department (locked)']);
  expect(rows).toContainEqual(['Ignoring “must fix” hints allowed', 'Yes', 'Usual value']);
  expect(rows).toContainEqual(['Days until reasons are deleted', '30', 'Your department (locked)']);
  const free = open({ ...byPolicy, settings: [{ name: 'preflight', value: null, set: false }] });
  expect(free.settingRows()).toContainEqual(['Check before posting', 'Each person chooses', 'Usual value']);
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
    'Checked: what was offered was refused, for the reason above. Your rules stay as they are.',
  ],
  [
    { came: 'not-saved', version: 42 },
    'New rules are there, but could not be kept on this computer. Your rules stay as they are.',
  ],
  [{ came: 'not-allowed', version: null }, 'Your browser has to allow it first: press the button above.'],
  [{ came: 'nothing', version: null }, 'Checked: there is nothing new on this computer.'],
  [null, 'That could not be checked just now. Please try again.'],
])('“Check now” checks once for several presses, and shows the result: %o', async (looked, words) => {
  let asked = 0;
  let end: (looked: CheckOutcome | null) => void = () => {};
  const page = open(byPolicy, { checkNow: () => (asked++, new Promise((resolve) => (end = resolve))) });
  page.click(page.button('Check now'));
  page.click(page.button('Check now'));
  expect(page.said()).toBe('Looking for new rules…');
  end(looked);
  await page.settled();
  expect(page.said()).toBe(words);
  expect(asked).toBe(1);
});

test('removes “is what your department offers” when the version changes', async () => {
  const page = open(byPolicy);
  page.click(page.button('Check now'));
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
  expect(document.activeElement).toBe(page.button('Check now'));
});

test('does not ask a server that was not allowed, and says so', async () => {
  const page = open(byPolicy, { allow: async () => false, checkNow: () => Promise.reject(new Error('asked')) });
  page.click(page.button('Allow updates'));
  await page.settled();
  expect(page.said()).toBe('Not allowed. Your rules stay as they are.');
});

const words: Readonly<Record<IssueId, string>> = {
  vanished: 'Your department’s settings have gone. Keeping its rules for 72 hours.',
  'wrong-setting': 'A setting could not be read: ruleSetKeys.',
  'bad-key': 'The signing key in your settings is not valid. Ask IT.',
  'no-key': 'Your settings name an address for rules, but no signing key. Ask IT.',
  offline: 'Couldn’t check for new rules since 12 Nov 2026. Still using v42.',
  unreadable: 'A new rule set could not be read and was refused. Still using v42.',
  unsigned: 'A rule set was refused: it was not signed by your department. Still using v42.',
  'wrong-id': 'A rule set for another department was refused. Still using v42.',
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
  unusable: 'The rules kept on this computer cannot be read by this version of the extension. Still using v42.',
  damaged: 'Your rules were damaged on this computer and are being fetched again. Still using v42.',
  repaired: 'Rules repaired.',
  'key-removed': 'Waiting for re-signed rules.',
  clock: 'Your computer’s clock looks wrong; dated rules may misfire.',
  'ask-origin': 'New rules can come from your department’s server once you allow it.',
};

const levelWords = { red: 'Needs doing:', amber: 'Take care:', info: 'Note:' } as const;

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
