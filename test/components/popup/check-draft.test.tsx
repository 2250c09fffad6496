// @vitest-environment happy-dom
import { act, fireEvent, within } from '@testing-library/react';
import { createRef, useState } from 'react';
import { expect, test } from 'vitest';
import { CheckDraft } from '../../../components/popup/check/check-draft.tsx';
import {
  type InitialDraft,
  toContext,
  emptyPost,
  type CheckActions,
  type CheckState,
} from '../../../components/popup/check/types.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { panelStates } from '../../gallery/samples.ts';
import { descriptionsOf, recorder, render, type Rendered } from '../render.tsx';

const actionNames = [
  'fix',
  'copy',
  'fixAll',
  'undoAll',
  'dismissHints',
  'showAgain',
  'ignoreWord',
  'hoverHints',
  'setUnfolded',
  'setItemTicked',
  'dismissNotice',
  'write',
  'describe',
  'report',
  'copyPost',
  'showNotice',
  'insert',
] as const;
const four: CheckState = {
  text: 'utilise #warmhomes',
  post: emptyPost,
  accounts: [],
  panel: panelStates['four hints']!,
};

const fieldIn = ({ getByRole }: Rendered) =>
  getByRole('textbox', { name: 'Paste or write a draft' }) as HTMLTextAreaElement;

const open = (more: Partial<CheckState> = {}, openTab: CheckActions['openTab'] = null) => {
  const { calls, actions } = recorder<CheckActions>(actionNames);
  const page = render(
    <CheckDraft
      state={{ ...four, ...more }}
      actions={{ ...actions, openTab }}
      field={createRef()}
      begun={{ current: null }}
      shown
      texts={getMessages('en')}
      announceAfter={0}
    />,
  );
  return { ...page, calls: () => calls.filter(([name]) => name !== 'hoverHints'), field: fieldIn(page) };
};

test('focuses the text field, which says that the draft is not saved', () => {
  const { root, field, queryByRole } = open({ text: '', panel: panelStates['empty draft']! });
  expect(document.activeElement).toBe(field);
  expect(descriptionsOf(field)[0]).toContain('You lose it if you close this window');
  expect(root.textContent).toContain('Check any text');
  expect(queryByRole('list')).toBeNull();
});

/** The checker as it comes after `early` was written, in a page where `before` may have focus already. */
const openAfter = (early: InitialDraft, before?: HTMLElement, first = '') => {
  before?.focus();
  const Page = () => {
    const [text, write] = useState(first);
    const [field] = useState(() => createRef<HTMLTextAreaElement>());
    const [begun] = useState({ current: early as InitialDraft | null });
    const { actions } = recorder<CheckActions>(actionNames);
    return (
      <CheckDraft
        state={{ ...four, text }}
        actions={{ ...actions, write, openTab: null }}
        field={field}
        begun={begun}
        shown
        texts={getMessages('en')}
      />
    );
  };
  return fieldIn(render(<Page />));
};

test('takes over the text and caret from the field shown while it loads', () => {
  const field = openAfter({ text: 'We utilise', start: 3, end: 10, left: false });
  expect([document.activeElement, field.value, field.selectionStart, field.selectionEnd]).toEqual([
    field,
    'We utilise',
    3,
    10,
  ]);
});

test('keeps a draft from the popup, and adds what was typed while loading after it', () => {
  const field = openAfter({ text: 'ab', start: 1, end: 2, left: false }, undefined, 'An embargoed draft. ');
  expect([field.value, field.selectionStart, field.selectionEnd]).toEqual(['An embargoed draft. ab', 21, 22]);
});

test('does not take focus from another element', () => {
  const elsewhere = document.body.appendChild(document.createElement('button'));
  const field = openAfter({ text: 'We', start: 2, end: 2, left: true }, elsewhere);
  expect([document.activeElement, field.value]).toEqual([elsewhere, 'We']);
  elsewhere.remove();
});

test('reports what is typed and pressed', () => {
  const page = open();
  page.type(page.field, 'A film');
  page.click(page.getByRole('button', { name: /^Change to “use”/ }));
  page.click(page.getByRole('checkbox', { name: 'The film has accurate captions' }));
  page.click(page.button('Copy a report of this check'));
  expect(page.calls()).toEqual([
    ['write', 'A film'],
    ['fix', 'plain', 0],
    ['setItemTicked', 'q/captions', false],
    ['report'],
  ]);
});

test('highlights the words of the hint under the pointer', () => {
  const page = open();
  // Both are only drawn, so neither has a role.
  expect(page.root.querySelector('[data-hint=plain]')?.hasAttribute('data-current')).toBe(true);
  expect(page.root.querySelector('.marked-text')?.textContent).toBe('utilise #warmhomes\u200b');
});

test('asks whether the post is a reply, how many images it has, and for the alt text of each', () => {
  const page = open();
  page.click(page.getByRole('checkbox', { name: 'This is a reply' }));
  fireEvent.change(page.getByLabelText('Images'), { target: { value: '2' } });
  expect(page.calls()).toEqual([
    ['describe', { ...emptyPost, reply: true }],
    ['describe', { ...emptyPost, alts: ['', ''] }],
  ]);
  const described = open({ post: { ...emptyPost, alts: ['', ''] } });
  described.type(described.getByRole('textbox', { name: 'Alt text for image 2' }), 'A red door');
  expect(described.calls()).toEqual([['describe', { ...emptyPost, alts: ['', 'A red door'] }]]);
  expect(
    open({ post: { ...emptyPost, alts: [''] } }).getByRole('textbox', { name: 'Alt text for the image' }),
  ).toBeTruthy();
});

test('asks for a poll with at most four choices of 25 characters', () => {
  const page = open();
  page.click(page.getByLabelText('This post has a poll'));
  expect(page.calls()).toEqual([['describe', { ...emptyPost, poll: ['', '', '', ''] }]]);
  const polled = open({ post: { ...emptyPost, poll: ['Yes', '', '', ''] } });
  const second = polled.getByRole('textbox', { name: 'Choice 2' }) as HTMLInputElement;
  expect(second.maxLength).toBe(25);
  polled.type(second, 'No');
  expect(polled.calls()).toEqual([['describe', { ...emptyPost, poll: ['Yes', 'No', '', ''] }]]);
});

test('asks who posts it, with the accounts that have another limit, and when', () => {
  const page = open({ accounts: [{ handle: 'dept', limit: 25_000 }], post: { ...emptyPost, account: '@d' } });
  const account = page.getByRole('combobox', { name: 'Account (optional)' }) as HTMLInputElement;
  expect([...page.root.querySelectorAll('datalist option')].map((option) => option.getAttribute('label'))).toEqual([
    '@dept, 25,000 characters',
  ]);
  page.type(account, '@dept');
  page.type(page.getByLabelText('Scheduled for (optional)') as HTMLInputElement, '2026-11-23T09:00');
  expect(page.calls()).toEqual([
    ['describe', { ...emptyPost, account: '@dept' }],
    ['describe', { ...emptyPost, account: '@d', scheduledFor: '2026-11-23T09:00' }],
  ]);
});

test('copies the text as it is', () => {
  const page = open();
  page.click(page.button('Copy the text'));
  expect(page.calls()).toEqual([['copyPost', page.field.value]]);
});

test('puts in as plain text what a word processor gives, and leaves other pastes to the browser', () => {
  const page = open();
  fireEvent.paste(page.field, { clipboardData: { getData: () => '“One”\u000btwo\tthree\r\n' } });
  expect(page.calls()).toEqual([['insert', '“One”\ntwo three']]);
  fireEvent.paste(page.field, { clipboardData: { getData: () => '“One”\ntwo' } });
  expect(page.calls()).toHaveLength(1);
});

/** Drops a file on the draft. */
const drop = async (page: ReturnType<typeof open>, content: BlobPart): Promise<void> => {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ['Files'], files: [new File([content], 'draft.txt')] } });
  await act(async () => void page.field.dispatchEvent(event));
  expect(event.defaultPrevented).toBe(true);
};

test('takes a text file that is dropped, after what is there', async () => {
  const page = open({ text: '' });
  await drop(page, '\ufeffWe help.\r\n\r\n“Read”\u000bmore\t \n');
  expect(page.calls()).toEqual([['write', 'We help.\n\n“Read”\nmore']]);
  const begun = open({ text: 'Begun.' });
  await drop(begun, 'More.');
  expect(begun.calls()).toEqual([['write', 'Begun.\nMore.']]);
});

test('says of a file that is no text, empty or too large what to do', async () => {
  const says = async (content: BlobPart): Promise<unknown> => {
    const page = open();
    await drop(page, content);
    return page.calls();
  };
  expect(await says(new Uint8Array([0x50, 0x4b, 3, 4]))).toEqual([
    ['showNotice', 'This is not a text file. Open it, copy the words and paste them here.'],
  ]);
  expect(await says(' \n')).toEqual([
    ['showNotice', 'The file is empty. Choose another file, or paste the text here.'],
  ]);
  expect(await says('a'.repeat(100_001))).toEqual([
    ['showNotice', 'The file is too large. Paste only the text you want to check.'],
  ]);
});

test('offers a tab in the popup only', () => {
  expect(open({}, () => {}).getByRole('button', { name: 'Move this draft to a tab' })).toBeTruthy();
  expect(open().queryByRole('button', { name: 'Move this draft to a tab' })).toBeNull();
});

test('warns once before Escape closes the popup and loses the text', () => {
  const escaped = (page: ReturnType<typeof open>): boolean => {
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    page.field.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const page = open({}, () => {});
  expect([escaped(page), escaped(page)]).toEqual([true, false]);
  expect(page.calls()).toEqual([['showNotice', 'Press Escape again to close this window and lose your draft.']]);
  expect(escaped(open({ text: ' ' }, () => {}))).toBe(false);
  expect(escaped(open())).toBe(false);
});

test('a draft without hints says so', () => {
  expect(open({ panel: panelStates['nothing to say']! }).root.textContent).toContain('No problems found');
});

test('makes the context of a post from the person’s answers', () => {
  expect(toContext(emptyPost)).toEqual({ reply: false, media: [] });
  expect(
    toContext({
      reply: true,
      alts: ['', 'A door'],
      poll: ['Yes', ' ', 'No', ''],
      account: ' dept ',
      scheduledFor: '2026-11-23T09:00',
    }),
  ).toEqual({
    reply: true,
    media: [
      { kind: 'image', alt: '' },
      { kind: 'image', alt: 'A door' },
    ],
    poll: true,
    pollOptions: ['Yes', 'No'],
    account: 'dept',
    scheduledFor: '2026-11-23T09:00',
  });
  expect(toContext({ ...emptyPost, scheduledFor: '2026-11' })).toEqual({ reply: false, media: [] });
});

test('counts ignored hints, and shows them again after a press', () => {
  const page = open({ panel: panelStates['only ignored']! });
  expect(page.root.textContent).toContain('No other hints');
  page.click(page.button('1 ignored'));
  page.click(page.button('Show again'));
  expect(page.calls()).toEqual([['showAgain', ['gap']]]);
});

test('Escape in the reasons closes only the reasons, not the popup', () => {
  const page = open({}, () => {});
  page.click(page.getByRole('button', { name: /: Start each word of the hashtag/, expanded: false }));
  page.click(page.button('Ignore in this post'), true);
  page.press('Escape');
  expect([page.queryByRole('group', { name: 'Reason for ignoring this' }), page.calls()]).toEqual([null, []]);
});

test('a draft that is too long is shown as a thread, and each of its posts can be copied', () => {
  const sentence = 'The lock gate at Tarn is shut until Friday while we mend its hinges. ';
  const panel = { ...panelStates['four hints']!, weightedLength: 345, limit: 280 };
  const { getByRole, calls } = open({ text: sentence.repeat(5).trim(), panel });
  const posts = within(getByRole('heading', { name: 'As a thread: 2 posts' }).parentElement!).getAllByRole('listitem');
  expect(posts.map(({ textContent }) => textContent?.slice(0, 8))).toEqual(['1/2 The ', '2/2 The ']);
  within(posts[1]!).getByRole('button', { name: 'Copy post 2' }).click();
  expect(calls()).toEqual([['copyPost', expect.stringMatching(/^2\/2 The lock gate .*hinges\.$/)]]);
});

test('a draft that fits is not shown as a thread', () => {
  expect(open().queryByRole('heading', { name: /As a thread/ })).toBeNull();
});
