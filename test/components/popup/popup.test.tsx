// @vitest-environment happy-dom
import { within } from '@testing-library/react';
import { act, lazy, useLayoutEffect, useState } from 'react';
import { expect, test, vi } from 'vitest';
import type { CheckProps } from '../../../components/popup/types.ts';
import type { Rendered } from '../render.tsx';
import { emptyState, openPopup, term } from './open.tsx';

/** The line below every view: whose rules apply, and what is wrong with them. */
const rulesStatus = ({ getByRole }: Rendered) => within(getByRole('contentinfo'));
const current = ({ getAllByRole }: Rendered) =>
  getAllByRole('link', { current: 'page' }).map(({ textContent }) => textContent);

test('links to each view, and marks the current one', () => {
  const page = openPopup(emptyState);
  expect(within(page.getByRole('navigation')).getByRole('link', { name: 'Accounts' }).getAttribute('href')).toBe(
    '#people',
  );
  expect(current(page)).toEqual(['Guidance']);
  page.go('#people');
  expect(current(page)).toEqual(['Accounts']);
  expect(within(page.getByRole('main')).getByText('people, shown')).toBeTruthy();
});

test('keeps the state of a view', () => {
  const page = openPopup({ ...emptyState, glossary: [term('embargo', { term: 'Embargo' })] });
  const box = page.getByRole('combobox') as HTMLInputElement;
  page.type(box, 'emb');
  page.go('#people');
  expect(page.queryByRole('combobox')).toBeNull();
  page.go('#look-up');
  expect([box.value, page.getByRole('combobox'), document.activeElement]).toEqual(['emb', box, box]);
});

test('focuses the page heading after going back, so Escape works', () => {
  const page = openPopup({ ...emptyState, glossary: [term('embargo', { term: 'Embargo' })] }, '#check');
  for (let round = 0; round < 2; round++) {
    page.go('#term/embargo');
    expect(document.activeElement).toBe(page.getByRole('heading', { name: 'Embargo' }));
    page.press('Escape');
    expect(page.hash()).toBe('#check');
    // As browsers do with what is hidden while it has focus.
    (document.activeElement as HTMLElement).blur();
    page.go('#check');
  }
});

test('shows whose rules are active, and opens the settings', () => {
  const openSettings = vi.fn<() => void>();
  const page = openPopup(emptyState, '', { openSettings });
  const { click, button } = page;
  expect(rulesStatus(page).getByText(/Rules: Department of Tests, version 7, published 2 Nov 2026/)).toBeTruthy();
  expect(rulesStatus(page).getByRole('status').textContent).toBe('');
  click(button('Settings'));
  expect(openSettings).toHaveBeenCalledOnce();
});

test('shows the most serious issue with the rules, and how many more there are', () => {
  const said = (more: number) =>
    rulesStatus(
      openPopup({
        ...emptyState,
        inForce: {
          ...emptyState.inForce!,
          amiss: { words: 'It was refused.', severity: 'red', more, help: 'rules-refused' },
        },
      }),
    ).getByRole('status').textContent;
  expect(said(0).trim()).toBe('It was refused.');
  expect(said(2)).toBe('It was refused. 2 more messages in Settings');
});

test('accepts typing while the rules load, and shows no result yet', () => {
  const page = openPopup({ ...emptyState, inForce: null });
  const { root, getByRole, getAllByRole, type } = page;
  const main = within(getByRole('main'));
  const box = getByRole('combobox') as HTMLInputElement;
  expect(document.activeElement).toBe(box);
  expect(root.textContent).toContain('Search for a term, such as');
  type(box, 'embargo');
  expect([box.value, getAllByRole('status')[0]!.textContent]).toEqual(['embargo', '']);
  expect([main.queryByRole('list'), main.queryByRole('heading')]).toEqual([null, null]);
  expect(rulesStatus(page).getByRole('paragraph').textContent).toBe('');
});

test('does not say that a page is missing while the rules load', () => {
  const main = within(openPopup({ ...emptyState, inForce: null }, '#guidance/replies').getByRole('main'));
  expect([main.queryByRole('article'), main.queryByRole('list'), main.queryByText(/Ask what/)]).toEqual([
    null,
    null,
    null,
  ]);
  expect(document.activeElement).not.toBe(main.getByRole('combobox', { hidden: true }));
});

/** Reads what was begun as the checker does: when it comes onto the page. */
const Taken = ({ begun }: Pick<CheckProps, 'begun'>) => {
  const [taken, take] = useState<CheckProps['begun']['current']>(null);
  useLayoutEffect(() => take(begun.current), [begun]);
  return <p>{taken && `${taken.text} ${taken.start} to ${taken.end}, focus ${taken.left ? 'elsewhere' : 'here'}`}</p>;
};

test('warns once on Escape in the popup while the checker loads', () => {
  const Never = lazy(() => new Promise<never>(() => {}));
  const { getByRole, queryByText, type } = openPopup({ ...emptyState, inPopup: true }, '#check', {}, Never);
  const field = getByRole('textbox');
  const escaped = (): boolean => {
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    act(() => void field.dispatchEvent(event));
    return event.defaultPrevented;
  };
  expect(escaped()).toBe(false);
  type(field, 'We');
  const told = () => queryByText('Press Escape again to close this window and lose your draft.') !== null;
  expect(told()).toBe(false);
  expect([escaped(), told(), escaped()]).toEqual([true, true, false]);
});

test('moves text typed while the checker loads into it', async () => {
  let arrive: (module: { default: (props: CheckProps) => React.ReactNode }) => void = () => {};
  const Late = lazy(() => new Promise<{ default: (props: CheckProps) => React.ReactNode }>((ok) => (arrive = ok)));
  const { getByRole, type } = openPopup(emptyState, '#check', {}, Late);
  const field = getByRole('textbox', { name: 'Paste or write a draft' }) as HTMLTextAreaElement;
  expect(document.activeElement).toBe(field);
  type(field, 'We util');
  field.setSelectionRange(2, 5);
  await act(async () => arrive({ default: ({ begun }) => <Taken begun={begun} /> }));
  expect(within(getByRole('main')).getByText('We util 2 to 5, focus here')).toBeTruthy();
});
