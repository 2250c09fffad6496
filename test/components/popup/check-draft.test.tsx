// @vitest-environment happy-dom
import { within } from '@testing-library/react';
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
  'showNotice',
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

test('it opens with the cursor in the text, which says what it is for and where the words stay', () => {
  const { root, field, queryByRole } = open({ text: '', panel: panelStates['empty draft']! });
  expect(document.activeElement).toBe(field);
  expect(descriptionsOf(field)[0]).toContain('if you close it, they are lost');
  expect(root.textContent).toContain('Any text will do');
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

test('it goes on with what was begun before it was there, where the caret stood', () => {
  const field = openAfter({ text: 'We utilise', start: 3, end: 10, left: false });
  expect([document.activeElement, field.value, field.selectionStart, field.selectionEnd]).toEqual([
    field,
    'We utilise',
    3,
    10,
  ]);
});

test('a draft that came over from the popup keeps every letter, and what was typed meanwhile comes after it', () => {
  const field = openAfter({ text: 'ab', start: 1, end: 2, left: false }, undefined, 'An embargoed draft. ');
  expect([field.value, field.selectionStart, field.selectionEnd]).toEqual(['An embargoed draft. ab', 21, 22]);
});

test('it takes focus from nowhere else', () => {
  const elsewhere = document.body.appendChild(document.createElement('button'));
  const field = openAfter({ text: 'We', start: 2, end: 2, left: true }, elsewhere);
  expect([document.activeElement, field.value]).toEqual([elsewhere, 'We']);
  elsewhere.remove();
});

test('what is written and what is pressed is told', () => {
  const page = open();
  page.type(page.field, 'A film');
  page.click(page.getByRole('button', { name: /^use,/ }));
  page.click(page.getByRole('checkbox', { name: 'The film has accurate captions' }));
  page.click(page.button('Copy a report'));
  expect(page.calls()).toEqual([
    ['write', 'A film'],
    ['fix', 'plain', 0],
    ['setItemTicked', 'q/captions', false],
    ['report'],
  ]);
});

test('a hint pointed at shows where its words stand', () => {
  const page = open();
  // Both are only drawn, so neither has a role.
  expect(page.root.querySelector('[data-hint=plain]')?.hasAttribute('data-current')).toBe(true);
  expect(page.root.querySelector('.marked-text')?.textContent).toBe('utilise #warmhomes\u200b');
});

test('it asks whether the post is a reply and has a picture, and for the alt text', () => {
  const page = open();
  const [reply, picture] = within(page.getByRole('group', { name: 'About this post' })).getAllByRole('checkbox');
  page.click(reply!);
  page.click(picture!);
  expect(page.calls()).toEqual([
    ['describe', { ...emptyPost, reply: true }],
    ['describe', { ...emptyPost, alt: '' }],
  ]);
  const described = open({ post: { ...emptyPost, alt: '' } });
  described.type(described.getByRole('textbox', { name: 'Alt text of the picture' }), 'A red door');
  expect(described.calls()).toEqual([['describe', { ...emptyPost, alt: 'A red door' }]]);
});

test('accounts are asked for only where one may write more', () => {
  expect(open().queryByRole('combobox')).toBeNull();
  expect(open({ accounts: [{ handle: 'dept', limit: 25_000 }] }).getByRole('combobox').textContent).toBe(
    'Any account@dept, 25,000 characters',
  );
});

test('a popup offers a tab; a tab does not', () => {
  expect(open({}, () => {}).getByRole('button', { name: 'Open in a tab' })).toBeTruthy();
  expect(open().queryByRole('button', { name: 'Open in a tab' })).toBeNull();
});

test('in the popup, which Escape closes, one is told once that the words will be lost', () => {
  const escaped = (page: ReturnType<typeof open>): boolean => {
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    page.field.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const page = open({}, () => {});
  expect([escaped(page), escaped(page)]).toEqual([true, false]);
  expect(page.calls()).toEqual([['showNotice', 'Press Escape again to close this window. Your words will be lost.']]);
  expect(escaped(open({ text: ' ' }, () => {}))).toBe(false);
  expect(escaped(open())).toBe(false);
});

test('a draft without hints says so', () => {
  expect(open({ panel: panelStates['nothing to say']! }).root.textContent).toContain('No problems found');
});

test('a post’s context is what the person said of it', () => {
  expect(toContext(emptyPost)).toEqual({ reply: false, media: [] });
  expect(toContext({ reply: true, alt: '', account: 'dept' })).toEqual({
    reply: true,
    media: [{ kind: 'image', alt: '' }],
    account: 'dept',
  });
});

test('ignored hints are counted, and shown again after a press', () => {
  const page = open({ panel: panelStates['only ignored']! });
  expect(page.root.textContent).toContain('No other hints');
  page.click(page.button('1 ignored'));
  page.click(page.button('Show again'));
  expect(page.calls()).toEqual([['showAgain', ['gap']]]);
});

test('Escape in the reasons closes only the reasons, not the popup', () => {
  const page = open({}, () => {});
  page.click(page.getByRole('button', { name: /^Start each word of the hashtag/, expanded: false }));
  page.click(page.button('Ignore in this post'), true);
  page.press('Escape');
  expect([page.queryByRole('group', { name: 'Reason for ignoring this' }), page.calls()]).toEqual([null, []]);
});
