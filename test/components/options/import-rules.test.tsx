// @vitest-environment happy-dom
import { act, fireEvent, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ImportRules } from '../../../components/options/import-rules.tsx';
import type { Preview, RulesActions, RulesState } from '../../../lib/delivery/page/types.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { idleRules } from '../../gallery/options-samples.ts';
import { render, textsOf } from '../render.tsx';

type State = Pick<RulesState, 'importing' | 'goBackTo' | 'department' | 'version' | 'origin'>;
const free: State = {
  importing: 'allowed',
  goBackTo: undefined,
  department: 'Starter rules',
  version: 1,
  origin: 'starter',
};
const using = (version: number): State => ({
  importing: 'allowed',
  goBackTo: null,
  department: 'Department of Examples',
  version,
  origin: 'personal',
});

const open = (given: Partial<RulesActions> = {}, first: State = free) => {
  const actions = { ...idleRules, ...given };
  const shown = (state: State) => <ImportRules state={state} actions={actions} texts={getMessages('en')} />;
  const page = render(shown(first));
  const input = page.getByLabelText('Choose a file') as HTMLInputElement;
  const settled = () => act(async () => {});
  return {
    ...page,
    input,
    settled,
    told: () => page.getByRole('status').textContent,
    become: (state: State) => page.show(shown(state)),
    choose: async () => {
      fireEvent.change(input, { target: { files: [new File(['{}'], 'rules.json')] } });
      await settled();
    },
  };
};

const good = {
  ok: true,
  department: 'Department of Examples',
  version: 5,
  changes: [{ heading: 'Lists', sentence: 'Hashtags: new “X”.' }],
  same: false,
  olderThan: null,
  expired: null,
  insteadOf: null,
} as const;

test('shows what a file would change under headings, and the first part of a long list', async () => {
  const page = open();
  await page.choose();
  expect(page.told()).toBe('Changes if you use Department of Examples, version 43:');
  expect(textsOf(page.getAllByRole('heading', { level: 4 }))).toEqual(['New', 'Posting']);
  expect(page.getAllByRole('list').map((list) => list.childElementCount)).toEqual([5, 4, 1]);
  expect(within(page.disclosure('Show 4 more')!).getAllByRole('listitem')).toHaveLength(4);
});

test.each<[string, Preview, string]>([
  [
    'an older version',
    { ...good, olderThan: 6 },
    'These rules are older than yours (version 6).Changes if you use Department of Examples, version 5:',
  ],
  [
    'one past its day',
    { ...good, expired: '2026-11-02' },
    'These rules passed their review date on 2 Nov 2026. They may be out of date.Changes if you use Department of Examples, version 5:',
  ],
  [
    'another rule set',
    { ...good, insteadOf: 'Office of Widgets' },
    'These rules will replace the rules from Office of Widgets.Changes if you use Department of Examples, version 5:',
  ],
  ['one that changes nothing', { ...good, changes: [] }, 'No changes if you use Department of Examples, version 5.'],
  ['what is there already', { ...good, changes: [], same: true }, 'You already use Department of Examples, version 5.'],
  ['none that can be opened', { ok: false, why: 'unopened' }, 'The file could not be opened. Choose it again.'],
  ['one for a newer extension', { ok: false, why: 'needsNewer' }, 'Update Countersign to use these rules.'],
  [
    'one that takes too long',
    { ok: false, why: 'slow' },
    'You cannot use these rules because they take too long to load.',
  ],
  ['no rule set', { ok: false, why: 'unreadable', problems: ['Rule “a”: no.'] }, 'This file is not a valid rule set.'],
])('says that a file is %s before anything is used', async (_, preview, words) => {
  const page = open({ preview: async () => preview });
  await page.choose();
  expect(page.told()).toBe(words);
  expect(page.root.textContent?.includes('Use these rules')).toBe(preview.ok);
  if (!preview.ok && preview.why === 'unreadable') expect(page.getByRole('listitem').textContent).toBe('Rule “a”: no.');
});

test.each(['Use these rules', 'Keep my current rules'])(
  'after “%s” removes its buttons and focuses the file field',
  async (words) => {
    const page = open();
    await page.choose();
    page.click(page.button(words));
    await page.settled();
    expect(page.queryByRole('button', { name: 'Keep my current rules' })).toBeNull();
    expect(document.activeElement).toBe(page.input);
    if (words.startsWith('Use')) page.become(using(43));
    expect(page.told()).toBe(words.startsWith('Use') ? 'Now using Department of Examples, version 43.' : '');
  },
);

test('lets a person try again after a failed save, without choosing the file again', async () => {
  let free = false;
  const page = open({ use: async () => free });
  await page.choose();
  page.click(page.button('Use these rules'));
  await page.settled();
  expect(page.told()).toContain('Not saved. Free some disk space, then try again.');
  free = true;
  page.click(page.button('Use these rules'));
  await page.settled();
  page.become(using(43));
  expect(page.told()).toBe('Now using Department of Examples, version 43.');
});

test('removes its message when another page changes the rules', async () => {
  const page = open();
  await page.choose();
  page.click(page.button('Use these rules'));
  await page.settled();
  page.become(using(43));
  page.become(using(44));
  expect(page.told()).toBe('');
  page.become({ ...using(44), goBackTo: null });
  page.click(page.button('Go back to the starter rules'));
  await page.settled();
  page.become(free);
  expect(page.told()).toBe('Now using Starter rules.');
  page.become(using(44));
  expect(page.told()).toBe('');
});

test('compares the file again when another page changes the active rules', async () => {
  const page = open({ preview: async () => good, previewAgain: () => ({ ...good, changes: [], olderThan: 6 }) });
  await page.choose();
  page.become(using(6));
  expect(page.told()).toBe(
    'These rules are older than yours (version 6).No changes if you use Department of Examples, version 5.',
  );
});

test('still says why a file cannot be used when the active rules change', async () => {
  const page = open({ preview: async () => ({ ok: false, why: 'slow' }) });
  await page.choose();
  page.become(using(6));
  expect(page.told()).toBe('You cannot use these rules because they take too long to load.');
});

test('names the rules to go back to, and goes back once for two presses', async () => {
  let back = 0;
  let end: (done: boolean) => void = () => {};
  const page = open(
    { goBack: () => (back++, new Promise((resolve) => (end = resolve))) },
    { ...free, goBackTo: { department: 'Department of Examples', version: 4 } },
  );
  const button = page.button('Go back to Department of Examples, version 4');
  page.click(button);
  page.click(button);
  end(true);
  await page.settled();
  page.become(using(4));
  expect([back, page.told()]).toEqual([1, 'Now using Department of Examples, version 4.']);
  page.become({ ...free, goBackTo: null });
  expect(page.button('Go back to the starter rules')).toBeTruthy();
});

test('ends the import when a policy arrives, and says who chooses the rules', async () => {
  const page = open();
  await page.choose();
  page.become({ ...free, importing: 'by-policy' });
  expect([page.queryByRole('button'), page.queryByLabelText('Choose a file')]).toEqual([null, null]);
  expect(page.told()).toBe('');
  expect(page.root.textContent).toContain('You cannot import rules, because your department sets them.');
  page.become({ ...free, importing: 'forbidden', goBackTo: null });
  expect(page.root.textContent).toContain('Your department does not allow imported rules.');
});
