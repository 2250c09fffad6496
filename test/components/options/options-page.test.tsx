// @vitest-environment happy-dom
import { act, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { OptionsPage } from '../../../components/options/options-page.tsx';
import type { OptionsState } from '../../../components/options/types.ts';
import { parseSettings } from '../../../lib/settings/settings.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { idleOwnData, idleRules, optionsStates } from '../../gallery/options-samples.ts';
import { descriptionsOf, render, textsOf } from '../render.tsx';

/** The page as wired: what it changes comes back to it. */
const open = (first: OptionsState = optionsStates['options, new']!) => {
  let state = first;
  const saveReasons = vi.fn();
  const copied: string[] = [];
  const page = () => (
    <OptionsPage
      state={state}
      texts={getMessages('en')}
      actions={{
        change: (part) => set({ ...state, settings: parseSettings({ ...state.settings, ...part }) }),
        switchMode: () => {},
        openGuidance: () => {},
        clearReasons: () => set({ ...state, reasons: [] }),
        saveReasons,
        copy: async (text) => (copied.push(text), true),
        ownData: idleOwnData,
        rules: idleRules,
      }}
    />
  );
  const rendered = render(null);
  const set = (next: OptionsState): void => {
    state = next;
    // A component may be in the middle of its own handler.
    queueMicrotask(() => rendered.show(page()));
  };
  rendered.show(page());
  const settled = (): Promise<void> => act(async () => {});
  const fields = () =>
    [
      rendered.getByRole('textbox', { name: 'Account' }),
      rendered.getByRole('textbox', { name: 'Character limit' }),
    ] as [HTMLInputElement, HTMLInputElement];
  return { ...rendered, settings: () => state.settings, settled, fields, saveReasons, copied };
};

/** Adds an account and gives what is said to be wrong with it. */
const add = async (page: ReturnType<typeof open>, handle: string, limit: string): Promise<readonly string[]> => {
  const [handleField, limitField] = page.fields();
  page.type(handleField, handle);
  page.type(limitField, limit);
  page.click(page.button('Add account'));
  await page.settled();
  // After what the field is for comes what is wrong with its value.
  return page.fields().flatMap((field) => descriptionsOf(field).slice(1));
};

test('adds an account without the @ and with its limit as a number', async () => {
  const page = open();
  expect(await add(page, ' @WarmHomes', '25,000')).toEqual([]);
  expect(page.settings().accounts).toEqual([{ handle: 'WarmHomes', limit: 25_000 }]);
  expect(page.root.textContent).toContain('25,000');
});

test('says beside the field what is wrong with a value, and focuses the field', async () => {
  const page = open();
  expect(await add(page, '', '300')).toEqual(['Enter the account’s handle, for example @yourdepartment.']);
  expect(document.activeElement).toBe(page.fields()[0]);
  expect(await add(page, 'warm homes', '25,001')).toEqual([
    'Handle must be 15 characters or fewer, and only letters, numbers and underscores.',
    'Enter a whole number from 280 to 25,000.',
  ]);
  expect(await add(page, 'warmhomes', 'lots')).toEqual(['Enter a whole number from 280 to 25,000.']);
  const [, field] = page.fields();
  expect(document.activeElement).toBe(field);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(page.settings().accounts).toEqual([]);
});

test('refuses an account that is in the list', async () => {
  const page = open(optionsStates['options, used']);
  expect(await add(page, 'WARMHOMES', '300')).toEqual([
    '@warmhomes is already in the list. Remove it before you change its limit.',
  ]);
});

test('undo puts a removed word back in its place', async () => {
  const page = open(optionsStates['options, used']);
  const before = page.settings().ignoredWords;
  page.click(page.button('Remove “utilise”'));
  await page.settled();
  expect(page.settings().ignoredWords).not.toContain('utilise');
  expect(document.activeElement?.textContent).toBe('Undo');
  page.click(page.button('Undo'));
  await page.settled();
  expect(page.settings().ignoredWords).toEqual(before);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove “utilise”');
});

test('undo does not move focus when another field has it', async () => {
  const page = open(optionsStates['options, used']);
  page.click(page.button('Remove “utilise”'));
  await page.settled();
  page.click(page.button('Undo'));
  const [handle] = page.fields();
  handle.focus();
  await page.settled();
  expect([page.settings().ignoredWords.includes('utilise'), document.activeElement]).toEqual([true, handle]);
});

test('a removal does not take focus from a field in which a person types', async () => {
  const page = open(optionsStates['options, used']);
  page.click(page.button('Remove @warmhomes'));
  await page.settled();
  expect(document.activeElement?.textContent).toBe('Undo');
  const [handle] = page.fields();
  handle.focus();
  page.type(handle, 'new');
  expect([document.activeElement, handle.value]).toEqual([handle, 'new']);
});

/** The choices of the check before posting: the group, and the value that is chosen. */
const preflightIn = (page: ReturnType<typeof open>) => {
  const group = page.getByRole('group', { name: 'Check before posting' }) as HTMLFieldSetElement;
  const radios = within(group).getAllByRole('radio') as HTMLInputElement[];
  const chosen = radios.filter(({ checked }) => checked).map(({ value }) => value);
  return { group, radios, chosen, described: descriptionsOf(group) };
};

test.each([
  ['off', 'Off: Post works as usual'],
  ['on', 'On: the first press on Post shows what must be fixed'],
  ['required', 'On, with a reason: the next press needs a reason'],
] as const)('sets the check before posting to “%s” by its label', async (value, words) => {
  const first = optionsStates['options, new']!;
  const page = open({ ...first, settings: { ...first.settings, preflight: value === 'on' ? 'off' : 'on' } });
  page.click(page.getByRole('radio', { name: words }));
  await page.settled();
  const { group, radios, chosen, described } = preflightIn(page);
  expect([page.settings().preflight, chosen, group.disabled, radios.length]).toEqual([value, [value], false, 3]);
  expect(described).toEqual(['Choose what happens when you press Post while there is a “must fix” hint.']);
});

test('shows a check before posting that a policy sets as disabled, with its value and the reason', async () => {
  const first = optionsStates['options, new']!;
  for (const preflight of ['off', 'on', 'required'] as const) {
    const page = open({
      ...first,
      rules: { ...first.rules, preflight },
      settings: { ...first.settings, preflight: preflight === 'off' ? 'on' : 'off' },
    });
    const { group, chosen, described } = preflightIn(page);
    expect([group.disabled, chosen, described[1]]).toEqual([true, [preflight], 'Your department has set this.']);
  }
});

test('a rule set may turn off the check before posting, unless a policy sets it', () => {
  const used = optionsStates['options, used']!;
  const { group, chosen, described } = preflightIn(open({ ...used, rules: { ...used.rules, preflight: null } }));
  expect([group.disabled, chosen, described[1]]).toEqual([true, ['off'], 'Your department has turned this off.']);
  const byPolicy = preflightIn(open({ ...used, rules: { ...used.rules, preflight: 'required' } }));
  expect([byPolicy.group.disabled, byPolicy.chosen, byPolicy.described[1]]).toEqual([
    true,
    ['required'],
    'Your department has set this.',
  ]);
});

test('ignored words say that must-fix hints are always shown, and that they have no effect if a policy turns them off', async () => {
  const used = optionsStates['options, used']!;
  const aboutIn = ({ getByRole }: ReturnType<typeof open>) =>
    getByRole('region', { name: 'Ignored words' }).textContent;
  expect(aboutIn(open())).toContain(
    'Countersign does not flag these words in any draft. Add words from a hint. “Must fix” hints are always shown.',
  );
  const page = open(used);
  expect(aboutIn(page)).toContain(
    'Your department has turned off ignored words. They have no effect now. “Must fix” hints are always shown.',
  );
  page.click(page.button('Remove “utilise”'));
  await page.settled();
  expect(page.settings().ignoredWords).not.toContain('utilise');
});

/** The switch of a rule, found by words of its label. */
test('says that a change could not be stored', () => {
  const used = optionsStates['options, used']!;
  const alert = (page: ReturnType<typeof open>) => page.getByRole('alert').textContent;
  expect(alert(open(used))).toBe('');
  expect(alert(open({ ...used, notKept: true }))).toBe('Not saved. Free some disk space, then try again.');
});

test('changes the key to the next one pressed, unless it is reserved', async () => {
  const page = open();
  const change = page.button('Change shortcut');
  change.focus();
  page.click(change);
  page.press('Alt', { code: 'AltLeft', altKey: true });
  page.press('c', { code: 'KeyC', ctrlKey: true });
  expect(page.settings().key).toBe('Alt+Shift+C');
  expect(page.root.textContent).toContain('The browser, X or a screen reader uses that shortcut.');
  page.press('K', { code: 'KeyK', altKey: true, shiftKey: true });
  await page.settled();
  expect(page.settings().key).toBe('Alt+Shift+K');
  page.click(page.button('Reset to Alt+Shift+C'));
  await page.settled();
  expect(page.settings().key).toBe('Alt+Shift+C');
});

test('Escape keeps the old key, and Tab still moves focus', () => {
  const page = open();
  page.button('Change shortcut').focus();
  page.click(page.button('Change shortcut'));
  const tab = vi.fn<(event: Event) => void>((event) => expect(event.defaultPrevented).toBe(false));
  document.addEventListener('keydown', tab, { once: true });
  page.press('Tab', { code: 'Tab' });
  expect(tab).toHaveBeenCalledOnce();
  page.press('Escape', { code: 'Escape' });
  expect(page.button('Change shortcut')).toBeTruthy();
  expect(page.settings().key).toBe('Alt+Shift+C');
});

test('offers each language under its own name', async () => {
  const page = open();
  page.click(page.getByRole('radio', { name: 'Cymraeg' }));
  await page.settled();
  expect(page.settings().language).toBe('cy');
});

test('shows the local date and time of a reason, also after midnight in summer', () => {
  vi.stubEnv('TZ', 'Europe/London');
  onTestFinished(() => void vi.unstubAllEnvs());
  const page = open({
    ...optionsStates['options, new']!,
    reasons: [{ at: '2026-07-01T23:30:00.000Z', reason: 'It is agreed.' }],
  });
  expect(page.getByRole('time').textContent).toBe('2 July 2026, 12:30am');
});

test('lists the newest reason first, and deletes all', async () => {
  vi.stubEnv('TZ', 'Europe/London');
  onTestFinished(() => void vi.unstubAllEnvs());
  const page = open(optionsStates['options, used']);
  expect(textsOf(page.getAllByRole('time'))).toEqual([
    '20 Nov 2026, 4:05pm',
    '12 Nov 2026, 11:00am',
    '2 Nov 2026, 9:30am',
  ]);
  page.click(page.button('Delete all reasons'));
  await page.settled();
  expect(page.queryByRole('time')).toBeNull();
  expect(page.root.textContent).toContain('All reasons deleted.');
});

test('shows a reason with its account and the title of its rule, or the id if the rule is gone', () => {
  const list = within(open(optionsStates['options, used']).getByRole('region', { name: 'Reasons you gave' }));
  expect(textsOf(list.getAllByRole('columnheader'))).toEqual(['Time', 'Rule', 'Account', 'Reason']);
  const [titled, gone, before] = list
    .getAllByRole('row')
    .map((row) => textsOf(within(row).queryAllByRole('cell')).slice(1))
    .filter((cells) => cells.length > 0);
  expect(titled).toEqual([
    'Too many hashtags',
    '@examples_dept',
    expect.stringMatching(/^Agreed with the press office/),
  ]);
  expect(gone).toEqual(['ours/long-id-of-a-rule-that-is-gone', 'Two words', 'The department no longer has this rule.']);
  expect(before).toEqual(['Not known', 'Not known', 'The hashtag is the campaign’s own.']);
});

test.each([
  [90, 'deleted after 90 days'],
  [30, 'deleted after 30 days'],
  [1, 'deleted after 1 day.'],
])('says that reasons are deleted after %i days', (reasonDays, words) => {
  const first = optionsStates['options, new']!;
  const { root } = open({ ...first, rules: { ...first.rules, reasonDays } });
  expect(root.textContent).toContain(words);
});

test('shows accounts that the active rules give more characters, instead of the sentence that all have 280', () => {
  const longer = open(optionsStates['options, used']).getByRole('region', { name: 'Character limits' });
  expect(textsOf(within(longer).getAllByRole('list'))[0]).toBe('@examples_dept 4,000');
  const bare = open({
    ...optionsStates['options, new']!,
    rules: { ...optionsStates['options, new']!.rules, ruleSet: { ...optionsStates['options, used']!.rules.ruleSet } },
  });
  expect(bare.root.textContent).not.toContain('All accounts have the standard limit of 280 characters.');
  expect(open(optionsStates['options, new']).root.textContent).toContain(
    'All accounts have the standard limit of 280 characters.',
  );
});

test('a bad file of settings is told with its place and what to write', async () => {
  const page = open();
  const input = page.getByLabelText('Import settings') as HTMLInputElement;
  await act(async () => {
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'settings.json')] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(page.root.textContent).toContain(
    '“accounts → 3 → limit” is not valid. Write a handle of up to 15 letters, and a limit from 280 to 25,000. Then import the file again.',
  );
});

test('a reset names what a department sets, and can be undone', async () => {
  const page = open();
  page.click(page.button('Reset all settings'));
  await page.settled();
  expect(page.root.textContent).toContain('Not changed, because your department sets it: Check before posting.');
  expect(document.activeElement?.textContent).toBe('Undo');
  page.click(page.button('Undo'));
  await page.settled();
  expect(page.root.textContent).toContain('Your settings are as they were before.');
});

test('the details for IT are shown, and copied as they are', async () => {
  const page = open();
  page.click(page.button('Copy details for IT'));
  await page.settled();
  expect(page.copied).toEqual([page.root.querySelector('pre')!.textContent]);
  expect(page.root.textContent).toContain('Details copied.');
});

test('links at the top lead to every part of the page', () => {
  const page = open();
  const links = within(page.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
  const parts = [...page.root.querySelectorAll('main > div[id]')].map(({ id }) => `#${id}`);
  expect(links.map((link) => link.getAttribute('href'))).toEqual(parts);
});

test('a word that waits is ignored in every draft only once the person confirms it', () => {
  const onConfirm = vi.fn();
  const onRemove = vi.fn();
  const { root } = open({
    ...optionsStates['options, new']!,
    waiting: { words: ['utilise', 'leverage'], onConfirm, onRemove },
  });
  const section = within(root.querySelector<HTMLElement>('#ignoredWords')!);
  section.getByRole('button', { name: 'Always ignore “utilise”' }).click();
  section.getByRole('button', { name: 'Remove “leverage”' }).click();
  expect([onConfirm.mock.calls, onRemove.mock.calls]).toEqual([[['utilise']], [['leverage']]]);
});
