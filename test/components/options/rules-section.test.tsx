// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { RulesSection } from '../../../components/options/rules-section.tsx';
import type { RulesActions, RulesState } from '../../../components/options/rules-types.ts';
import { FAULTS, type FaultId } from '../../../lib/rule-set/faults.ts';
import { textsFor } from '../../../lib/texts/texts.ts';
import { idleRules, optionsStates } from '../../gallery/options-samples.ts';
import { render } from '../render.tsx';

const { rules: byPolicy } = optionsStates['options, used']!;
const { rules: starter } = optionsStates['options, new']!;

const open = (state: RulesState, actions: Partial<RulesActions> = {}) => {
  const page = render(<RulesSection state={state} actions={{ ...idleRules, ...actions }} texts={textsFor('en')} />);
  const facts = Object.fromEntries([...page.root.querySelectorAll('.rules-facts dt')].map((dt) => [dt.textContent, dt.nextElementSibling?.textContent]));
  return { ...page, facts, said: () => [...page.root.querySelectorAll('.said')].map(({ textContent }) => textContent).join(' '), settled: () => act(async () => {}) };
};

test('it tells whose rules these are, from where, of which version, and until when', () => {
  const { root, facts } = open(byPolicy);
  expect(root.textContent).toContain('Department of Examples, version 42');
  expect(root.textContent).toContain('They come from rules.example.gov.uk, signed by your department.');
  expect(facts).toEqual({
    Published: '22 Nov 2026', 'To be reviewed by': '1 Feb 2027', 'What changed': 'New words for the winter campaign, and the pre-election period.', 'Last checked': '23 Nov 2026, 2:30pm',
  });
});

test('it tells what is different from the version before, where that is known', () => {
  const { root } = open(byPolicy);
  expect([...root.querySelectorAll('.rules-since li')].map(({ textContent }) => textContent)).toEqual(['New rules: “Say use instead of utilise.”', 'Lists: Hashtags: new: “WarmHomes”.']);
  expect(root.querySelector('.rules-since summary')?.textContent).toBe('What is different from version 41');
  expect(open({ ...byPolicy, since: null }).root.querySelector('.rules-since')).toBeNull();
});

test('before the first look it is loading; after it, without a policy, good practice is in use', () => {
  expect(open({ ...starter, lastChecked: null }).root.textContent).toContain('Loading your department’s rules…');
  expect(open(starter).root.textContent).toContain('No department rules on this computer. Using general good practice.');
});

test('every setting has its value and who set it', () => {
  const rows = [...open(byPolicy).root.querySelectorAll('.rules-settings tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(rows).toContainEqual(['Minutes between checks', '60', 'Nobody; the usual value']);
  expect(rows).toContainEqual(['Rules from a file allowed', 'No', 'Your department, fixed']);
});

test('“Check now” tells that it looks, and what came of it', async () => {
  for (const [done, words] of [[true, 'Checked.'], [false, 'That could not be checked just now. Please try again.']] as const) {
    let end: (done: boolean) => void = () => {};
    const page = open(starter, { checkNow: () => new Promise((resolve) => (end = resolve)) });
    page.click(page.button('Check now'));
    expect(page.said()).toBe('Looking for new rules…');
    end(done);
    await page.settled();
    expect(page.said()).toBe(words);
  }
});

test('a server that must be allowed first has its button, and is asked once it is', async () => {
  const asked: string[] = [];
  const page = open(byPolicy, { allow: async () => (asked.push('allow'), true), checkNow: async () => (asked.push('check'), true) });
  page.click(page.button('Allow updates from rules.example.gov.uk'));
  await page.settled();
  expect(asked).toEqual(['allow', 'check']);
});

const words: Readonly<Record<FaultId, string>> = {
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
  'unknown-kinds': '2 of 150 rules need a newer version of the extension.',
  examples: 'v40 did not pass its own examples (rule ruleSetKeys). Keeping v42.',
  slow: 'v40 takes too long to start. Keeping v42.',
  'not-saved': 'Couldn’t save v40. Keeping v42.',
  repaired: 'Rules repaired.',
  'key-removed': 'Waiting for re-signed rules.',
  clock: 'Your computer’s clock looks out of step; dated rules may come too early or too late.',
  'ask-origin': 'Your department’s server may be asked for new rules once you allow it.',
};

test.each(Object.keys(FAULTS) as FaultId[])('%s is told once, in its own words and as gravely as it is', (id) => {
  const name = id === 'twin' ? 'social@example.gov.uk' : 'ruleSetKeys';
  const facts = { kept: 42, offered: 40, wanted: 43, since: '2026-11-12', count: 2, of: 150, name };
  const told = [...open({ ...byPolicy, faults: [{ id, facts }] }).root.querySelectorAll<HTMLElement>('.rules-faults li')];
  expect(told.map(({ textContent, dataset }) => [textContent, dataset['severity']])).toEqual([[words[id], FAULTS[id]]]);
});

test('that more signatures are asked for than there are keys is told as such', () => {
  const { root } = open({ ...byPolicy, faults: [{ id: 'bad-key', facts: { needed: 3 } }] });
  expect(root.querySelector('.rules-faults li')?.textContent).toBe('Your settings ask for 3 signatures and list fewer keys. Ask IT.');
});

test.each(['Use these rules', 'Keep what I have'])('after “%s” its buttons are gone, and focus is where another file can be chosen', async (words) => {
  const page = open(starter);
  const input = page.root.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'rules.json')] });
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await page.settled();
  expect(page.said()).toContain('If you use Department of Examples, version 43, this changes:');
  page.click(page.button(words));
  await page.settled();
  expect(() => page.button('Keep what I have')).toThrow('0 buttons');
  expect(document.activeElement).toBe(input);
});
