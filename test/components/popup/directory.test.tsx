// @vitest-environment happy-dom
import { act, fireEvent, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { DirectoryView } from '../../../components/popup/directory/directory.tsx';
import type { DirectoryActions, DirectoryState } from '../../../components/popup/directory/types.ts';
import type { DirectoryEntry } from '../../../lib/rule-set/schema.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { categories, entry, today } from '../../lib/guidance/directory/samples.ts';
import { render } from '../render.tsx';
import { ours } from './open.tsx';

const nobody: DirectoryState = {
  categories,
  sources: { ours },
  linkHosts: [],
  department: [],
  own: [],
  damaged: false,
  today,
  inPopup: false,
};
const listed: DirectoryState = {
  ...nobody,
  department: [entry('warm', { name: 'Warm homes', category: 'departments', why: 'They pay the grants.' })],
  own: [
    entry('desk', { name: 'City desk', organisation: 'The Example' }),
    entry('late', { name: 'Late', reviewBy: '2026-11-01' }),
  ],
};

/** The view with a storage of its own, which a test may make fail. */
const open = (first: DirectoryState = listed, more: Partial<DirectoryActions> = {}) => {
  const kept: { own: readonly DirectoryEntry[]; elsewhere: (own: readonly DirectoryEntry[]) => void } = {
    own: first.own,
    elsewhere: () => {},
  };
  const Page = () => {
    const [own, setOwn] = useState(first.own);
    const [importing, showImport] = useState(false);
    kept.elsewhere = setOwn;
    const save = (next: readonly DirectoryEntry[]): Promise<void> => {
      setOwn((kept.own = next));
      return Promise.resolve();
    };
    const actions: DirectoryActions = {
      mention: () => Promise.resolve('in-draft'),
      save,
      download: () => {},
      showImport,
      importInTab: () => {},
      ...more,
    };
    return (
      <DirectoryView
        state={{ ...first, own }}
        actions={actions}
        shown
        importing={importing}
        texts={getMessages('en')}
      />
    );
  };
  const page = render(<Page />);
  const names = () =>
    page
      .queryAllByRole('heading', { level: 3, name: / @\w+$/ })
      .map(({ textContent }) => textContent.replace(/ @\w+$/, ''));
  const press = async (name: string): Promise<void> => {
    page.click(page.button(name));
    await act(async () => {});
  };
  const status = () => page.getAllByRole('status')[0]!.textContent;
  /** How many accounts are listed. */
  const counted = () => page.getAllByRole('status')[1]!.textContent;
  const fileField = () => page.getByLabelText(/file$/i) as HTMLInputElement;
  const choose = async (text: string): Promise<void> => {
    fireEvent.change(fileField(), { target: { files: [new File([text], 'list.csv')] } });
    await act(async () => {});
    await act(async () => {});
  };
  const pick = (label: string, value: string): void => {
    const box = page.getByRole('combobox', { name: label });
    box.focus();
    fireEvent.change(box, { target: { value } });
  };
  return { ...page, kept, names, press, status, counted, fileField, choose, pick };
};

test('reads a corrected file of the same name again, because a press clears the field', async () => {
  const page = open();
  await page.press('Import a list');
  await page.choose('handle,name\nnot a handle,X');
  const input = page.fileField();
  const set: string[] = [];
  Object.defineProperty(input, 'value', {
    configurable: true,
    get: () => 'list.csv',
    set: (value: string) => {
      set.push(value);
    },
  });
  page.click(input);
  expect(set).toEqual(['']);
});

test('shows the guide and the import button while the list is empty', () => {
  const { root, button, getAllByRole, queryByRole } = open(nobody);
  expect(root.textContent).toContain('There are no accounts yet.');
  expect(getAllByRole('group').map(({ firstChild }) => firstChild?.textContent)).toEqual([
    'Journalists',
    'Government departments',
  ]);
  expect(root.textContent).toContain('How to choose: Ask the press office.');
  expect(button('Import a list')).toBeTruthy();
  expect(queryByRole('search')).toBeNull();
});

test('links a source only to an allowed host, and shows the host', () => {
  const source = { ...ours, url: 'https://www.gov.uk/guide' };
  const show = (linkHosts: readonly string[]) =>
    within(open({ ...nobody, sources: { ours: source }, linkHosts }).getAllByRole('group')[0]!);
  const listed = show(['www.gov.uk']);
  expect(listed.getByRole('link').getAttribute('href')).toBe('https://www.gov.uk/guide');
  expect(listed.getByText('www.gov.uk')).toBeTruthy();
  const other = show(['example.gov.uk']);
  expect([other.queryByRole('link'), other.queryByText('www.gov.uk')]).toEqual([null, null]);
  expect(other.getByText('Our own')).toBeTruthy();
});

test('lists accounts due for review first, and marks the person’s own', () => {
  const { getAllByRole, names } = open();
  expect(names()).toEqual(['Late', 'City desk', 'Warm homes']);
  const [late, , warm] = getAllByRole('listitem');
  expect(late!.textContent).toContain('Review was due by 1 Nov 2026. Check the details are still right.');
  expect(late!.textContent).toContain('Added by you');
  expect(warm!.textContent).not.toContain('Added by you');
  expect(warm!.textContent).not.toContain('Remove');
});

test('filters by words, category and due date, and says how many match', () => {
  const page = open();
  page.type(page.getByRole('searchbox'), 'exam');
  expect([page.names(), page.counted()]).toEqual([['City desk'], '1 of 3 accounts']);
  page.type(page.getByRole('searchbox'), 'zzz');
  expect(page.counted()).toBe('No accounts found. Try fewer words or another category.');
  page.type(page.getByRole('searchbox'), '');
  page.click(page.getByRole('checkbox'));
  expect(page.names()).toEqual(['Late']);
});

test('links to profiles on X only', () => {
  const links = open().getAllByRole('link');
  expect(links).toHaveLength(3);
  for (const link of links) {
    expect(link.getAttribute('href')).toMatch(/^https:\/\/x\.com\/\w{1,15}$/);
    expect(link.getAttribute('rel')).toContain('noopener');
  }
});

test.each([
  ['in-draft', ''],
  ['copied', '@warm copied, because no draft is open in this tab. Paste it into your post.'],
  ['not-copied', '@warm not added or copied. Type it into your post.'],
] as const)('says what happened to a mention: %s', async (became, sentence) => {
  const mention = vi.fn<DirectoryActions['mention']>(() => Promise.resolve(became));
  const page = open(listed, { mention });
  await page.press('Add @warm to your draft');
  expect(mention).toHaveBeenCalledWith('warm');
  expect(page.status().trim()).toBe(sentence);
});

test('removes one of the person’s own accounts, and undoes it', async () => {
  const page = open();
  await page.press('Remove City desk');
  expect(page.names()).toEqual(['Late', 'Warm homes']);
  expect([page.status(), document.activeElement?.textContent]).toEqual(['City desk removed. Undo', 'Undo']);
  await page.press('Undo');
  expect([page.names(), page.kept.own]).toEqual([['Late', 'City desk', 'Warm homes'], listed.own]);
});

test('does not undo changes made in another tab since', async () => {
  const page = open();
  await page.press('Remove City desk');
  act(() => page.kept.elsewhere([entry('imported', { name: 'Imported' })]));
  await page.press('Undo');
  expect([page.names(), page.status()]).toEqual([
    ['Imported', 'Warm homes'],
    'Not undone: your list has changed in another tab. ',
  ]);
});

test('removes all of the person’s own accounts, and undoes it', async () => {
  const page = open();
  await page.press('Remove all accounts you added');
  expect([page.names(), page.status()]).toEqual([['Warm homes'], '2 accounts removed. Undo']);
  await page.press('Undo');
  expect(page.kept.own).toEqual(listed.own);
});

test('sets the next review in six months', async () => {
  const page = open();
  await page.press('Mark as reviewed');
  expect(page.kept.own[1]?.reviewBy).toBe('2027-05-23');
  expect(page.queryByText(/Review was due by/)).toBeNull();
});

test('says that storing failed, and keeps the list', async () => {
  const page = open(listed, { save: () => Promise.reject(new Error('full')) });
  await page.press('Remove City desk');
  expect([page.status(), page.names()]).toEqual([
    'Not saved on this computer. Your list has not changed. ',
    ['Late', 'City desk', 'Warm homes'],
  ]);
});

test('previews a file: what it adds, and each rejected row with its line', async () => {
  const page = open();
  await page.press('Import a list');
  await page.choose('handle,name,size\n@new_one,New,7\nnot a handle,X,8\ndesk,Other name,9\nWarm,Ignored,1');
  const words = page.root.textContent;
  for (const part of [
    '1 account to add, 1 account to change, 1 account already in your list, 1 row with errors',
    'Line 3',
    '“not a handle” is not a handle',
    'Columns not used: size',
    'Handle: “handle”',
    '@new_one',
  ])
    expect(words).toContain(part);
  expect(page.kept.own).toEqual(listed.own);
  await page.press('Add or change 2 accounts (skip 1 row with errors)');
  expect(page.kept.own.map(({ handle, name }) => [handle, name])).toEqual([
    ['desk', 'Other name'],
    ['late', 'Late'],
    ['new_one', 'New'],
  ]);
  expect(page.status()).toBe('2 accounts added or changed. Undo');
  await page.press('Undo');
  expect(page.kept.own).toEqual(listed.own);
});

test('says what to do about a file that cannot be read, and adds nothing', async () => {
  const page = open();
  await page.press('Import a list');
  await page.choose('name,notes\nSomebody,x');
  expect(page.status()).toBe('There is no column of handles. Choose the column below.');
  expect(page.queryByRole('heading', { level: 3 })).toBeNull();
  expect(page.kept.own).toEqual(listed.own);
});

test('Escape goes back from the import in the popup, but not in a tab', async () => {
  for (const [inPopup, heading] of [
    [true, 'Accounts'],
    [false, 'Import a list'],
  ] as const) {
    const page = open({ ...listed, inPopup });
    await page.press('Import a list');
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    expect(document.activeElement?.textContent).toBe(heading);
  }
});

test('lets a person choose unknown columns, and keeps focus in the choice', async () => {
  const page = open();
  await page.press('Import a list');
  await page.choose('Konto,Nom\nwarm_one,Warm One\nwarm_two,Warm Two');
  const choice = page.getByRole('group') as HTMLDetailsElement;
  const handle = page.getByRole('combobox', { name: 'Handle' });
  expect(choice.open).toBe(true);
  expect(
    within(handle)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Not in this file', 'Column 1: “Konto”', 'Column 2: “Nom”']);
  page.pick('Handle', '0');
  expect(page.getByRole('heading', { level: 3 }).textContent).toBe('3 accounts to add');
  expect(document.activeElement).toBe(handle);
  page.click(page.getByRole('checkbox'));
  page.pick('Name', '1');
  expect(page.getByRole('heading', { level: 3 }).textContent).toBe('2 accounts to add');
  expect(choice.open).toBe(true);
  expect(page.kept.own).toEqual(listed.own);
  await page.press('Add 2 accounts');
  expect(page.kept.own.slice(-2).map(({ handle, name }) => [handle, name])).toEqual([
    ['warm_one', 'Warm One'],
    ['warm_two', 'Warm Two'],
  ]);
});

test('collapses the choice of columns that were recognised, and lets a person change it', async () => {
  const page = open();
  await page.press('Import a list');
  await page.choose('handle,name,real name\n@new_one,N1,New One');
  expect((page.getByRole('group') as HTMLDetailsElement).open).toBe(false);
  expect(document.activeElement?.textContent).toBe('1 account to add');
  expect((page.getByRole('combobox', { name: 'Name' }) as HTMLSelectElement).value).toBe('1');
  page.pick('Name', '2');
  await page.press('Add 1 account');
  expect(page.kept.own.at(-1)?.name).toBe('New One');
});

test('moves the import from the popup to a tab, because choosing a file can close the popup', async () => {
  const importInTab = vi.fn<() => void>();
  const page = open({ ...listed, inPopup: true }, { importInTab });
  await page.press('Import a list');
  expect(page.queryByLabelText(/file$/i)).toBeNull();
  await page.press('Open a tab to choose a file');
  expect(importInTab).toHaveBeenCalledOnce();
});

test('exports all accounts', async () => {
  const download = vi.fn<DirectoryActions['download']>();
  const page = open(listed, { download });
  await page.press('Export as CSV');
  await page.press('Export as JSON');
  expect(download.mock.calls.map(([name, type]) => [name, type])).toEqual([
    ['accounts.csv', 'text/csv'],
    ['accounts.json', 'application/json'],
  ]);
  expect(download.mock.calls[0]![2].split('\r\n')).toHaveLength(5);
});

test('shows markup in a file as text', () => {
  const page = open({
    ...nobody,
    own: [
      entry('a', {
        name: '<img src=x onerror=alert(1)>',
        why: '[x](javascript:alert(1)) &amp;',
        organisation: '<script>',
      }),
    ],
  });
  // Nobody perceives a script, so it has no role.
  expect(page.root.querySelectorAll('img, script').length).toBe(0);
  expect(page.root.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(page.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['https://x.com/a']);
});

test('shows 50 of 2,000 accounts, and 50 more on each press', async () => {
  const page = open({ ...nobody, own: Array.from({ length: 2_000 }, (_, index) => entry(`a${index}`)) });
  expect([page.names().length, page.counted()]).toEqual([50, '2,000 accounts']);
  await page.press('Show 50 more accounts');
  expect(page.names()).toHaveLength(100);
});

test('says that some stored accounts could not be read', () => {
  expect(open({ ...listed, damaged: true }).root.textContent).toContain(
    'Some imported accounts could not be read and are missing.',
  );
});
