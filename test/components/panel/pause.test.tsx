// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Panel } from '../../../components/panel/panel.tsx';
import { getMessages } from '../../../lib/i18n/messages.ts';
import type { PanelActions, PanelState } from '../../../lib/panel/types.ts';
import { idle, panelStates } from '../../gallery/samples.ts';
import { recorder, render } from '../render.tsx';

const open = (name: string, more: Partial<PanelState> = {}) => {
  const { calls, actions } = recorder<PanelActions>(Object.keys(idle) as readonly (keyof PanelActions)[]);
  const state = { ...panelStates[name]!, ...more };
  return { ...render(<Panel state={state} actions={actions} texts={getMessages('en')} />), calls };
};

test('the menu says whose rules these are, and pauses', () => {
  const panel = open('one hint', { department: 'Department of Rivers' });
  expect(panel.getByText('Countersign: Department of Rivers')).toBeTruthy();
  panel.click(panel.button('Pause for 1 hour'));
  panel.click(panel.button('Pause until I turn it on'));
  panel.click(panel.button('Settings'));
  expect(panel.calls).toEqual([
    ['pause', 'hour'],
    ['pause', 'any'],
    ['openPage', 'settings'],
  ]);
});

test.each([
  ['hour', ['Pause for 1 hour']],
  ['no', []],
] as const)('where the policy allows “%s”, no other pause is offered', (mayPause, offered) => {
  const panel = open('one hint', { mayPause });
  expect(panel.queryAllByRole('button', { name: /^Pause/ }).map(({ textContent }) => textContent)).toEqual(offered);
  expect(panel.queryByText('Your department keeps Countersign on.') !== null).toBe(mayPause === 'no');
});

test('while paused nothing is shown but until when, and the way back', () => {
  const panel = open('paused, for an hour');
  expect(panel.getByText('Countersign is paused until 3:10pm')).toBeTruthy();
  expect(panel.queryByRole('list')).toBeNull();
  panel.click(panel.button('Turn on again'));
  expect(panel.calls).toEqual([['resume']]);
});

test('says which account will post, and has one line for each post of a thread', () => {
  const panel = open('a thread, one of several accounts');
  expect(panel.getByText('Posting as @DeptForTryingOut: up to 4,000 characters')).toBeTruthy();
  const items = [...panel.getByRole('list', { name: 'Posts in this thread' }).children];
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'Post 1: No hints, 250 of 4,000 characters',
    'Post 2: 2 hints, 270 of 4,000 characters',
    'Post 3: 1 hint, 290 of 4,000 characters',
  ]);
  expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, null, 'true']);
});
