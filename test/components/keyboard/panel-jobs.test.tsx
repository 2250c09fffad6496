// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Panel } from '../../../components/panel/panel.tsx';
import { getMessages } from '../../../lib/i18n/messages.ts';
import type { PanelActions, PanelState } from '../../../lib/panel/types.ts';
import { idle, panelStates, samples } from '../../gallery/samples.ts';
import { render } from '../render.tsx';
import { focusedName, pressKey, tabTo } from './press.ts';

const three: PanelState = {
  ...panelStates['four hints']!,
  hints: [samples.hashtag, samples.several, samples.whole],
  hoveredHints: [],
  unfolded: true,
};

const { paused: pausedForAnHour } = panelStates['paused, for an hour']!;

/** The panel as wired, as far as a key needs: a hint that is fixed or ignored goes, and a pause comes and goes. */
const open = (more: Partial<PanelActions> = {}) => {
  const done: unknown[][] = [];
  const Page = () => {
    const [state, set] = useState(three);
    const leave = (ids: readonly string[]): void =>
      set((now) => ({ ...now, hints: now.hints.filter(({ id }) => !ids.includes(id)) }));
    const actions: PanelActions = {
      ...idle,
      fix: (id, index) => void (done.push(['fix', id, index]), leave([id])),
      dismissHints: (ids, reason) => void (done.push(['ignore', ids, reason]), leave(ids)),
      pause: (kind) => void (done.push(['pause', kind]), set({ ...three, paused: pausedForAnHour })),
      resume: () => void (done.push(['resume']), set(three)),
      setCollapsed: (collapsed) => set((now) => ({ ...now, collapsed })),
      focusEditor: () => void done.push(['focusEditor']),
      reportHint: (id) => void done.push(['report', id]),
      ...more,
    };
    return <Panel state={state} actions={actions} texts={getMessages('en')} />;
  };
  const page = render(<Page />);
  page.root.querySelector<HTMLElement>('[data-initial-focus]')!.focus();
  return { ...page, done };
};

test('a draft is put right with the arrows and Enter, and Escape goes back to the text', async () => {
  const { done } = open();
  expect(focusedName()).toContain(samples.hashtag.message);
  await pressKey('ArrowDown');
  expect(focusedName()).toContain(samples.several.message);
  await pressKey('ArrowRight');
  expect(focusedName()).toMatch(/^Change to “/);
  await pressKey('ArrowLeft');
  expect(focusedName()).toContain(samples.several.message);
  await pressKey('ArrowDown');
  await pressKey('ArrowUp');
  await pressKey('Tab');
  expect(focusedName()).toMatch(/^Change to “/);
  await pressKey('Shift+Tab');
  await pressKey('Escape');
  expect(done).toEqual([['focusEditor']]);
});

test('what the keys do is read out at the first visit only', async () => {
  const { getByRole, queryByRole } = open();
  const told = { description: /Arrow keys move\. Enter opens\.$/ };
  expect(getByRole('button', told)).toBe(document.activeElement);
  act(() => (document.activeElement as HTMLElement).blur());
  expect(queryByRole('button', told)).toBeNull();
});

test('the reason for a hint is read, and the hint is reported', async () => {
  const { done } = open();
  await pressKey('Enter');
  expect(focusedName()).toContain(samples.hashtag.message);
  await tabTo('Ignore in this post');
  await tabTo(getMessages('en').menu.reportHint);
  await pressKey('Enter');
  expect(done).toEqual([['report', 'hashtag']]);
  expect(focusedName()).toBe(getMessages('en').menu.reportHint);
});

test('a hint is ignored with a reason, and the keyboard goes on at the next hint', async () => {
  const { done } = open();
  await pressKey('Enter');
  await tabTo('Ignore in this post');
  await pressKey('Space');
  expect(focusedName()).toBe('Not a problem in this context');
  await pressKey('Tab');
  expect(focusedName()).toBe('Cleared for release');
  await pressKey('Enter');
  expect(done).toEqual([['ignore', ['hashtag'], 'Cleared for release']]);
  expect(focusedName()).toContain(samples.several.message);
});

test('a pause of an hour begins and ends by key', async () => {
  const { done } = open();
  await tabTo('Countersign:');
  await pressKey('Enter');
  await tabTo('Pause for 1 hour');
  await pressKey('Enter');
  expect(focusedName()).toBe('Turn on again');
  await pressKey('Enter');
  expect(focusedName()).toContain(samples.hashtag.message);
  expect(done).toEqual([['pause', 'hour'], ['resume']]);
});

test('Tab goes over the hints, the questions and the menu, and comes last to what folds the panel', async () => {
  open();
  const texts = getMessages('en');
  await tabTo(texts.menu.starterRules);
  await pressKey('Tab');
  expect(focusedName()).toBe(texts.panel.fold);
  await pressKey('Enter');
  expect(document.activeElement?.className).toBe('collapsed-panel');
  await pressKey('Space');
  expect(focusedName()).toContain(samples.hashtag.message);
});
