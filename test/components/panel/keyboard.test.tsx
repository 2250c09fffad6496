// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Panel } from '../../../components/panel/panel.tsx';
import type { PanelActions, PanelState } from '../../../lib/panel/types.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { panelStates, idle, samples } from '../../gallery/samples.ts';
import { recorder, render } from '../render.tsx';

const state: PanelState = {
  ...panelStates['four hints']!,
  hints: [samples.hashtag, samples.several, samples.whole],
  hoveredHints: [],
  unfolded: true,
};

const open = (shown: PanelState = state) => {
  const { calls, actions } = recorder<PanelActions>(Object.keys(idle) as (keyof PanelActions)[]);
  const panel = (next: PanelState) => <Panel state={next} actions={actions} texts={getMessages('en')} />;
  const rendered = render(panel(shown));
  rendered.root.querySelector<HTMLElement>('[data-initial-focus]')?.focus();
  /** Where the keyboard stands: the hint or question, and what of it. */
  const at = (): string => {
    const group = document.activeElement?.closest('[data-focus-group]');
    const part =
      document.activeElement?.getAttribute('data-fix') ??
      (document.activeElement?.className || document.activeElement?.tagName);
    return `${group?.getAttribute('data-hint') ?? group?.getAttribute('data-item')} ${part}`;
  };
  return { ...rendered, calls, at, change: (next: PanelState) => rendered.show(panel(next)) };
};

test('up and down go over the hints and the questions, and stop at the ends', () => {
  const { at, press } = open();
  const seen = [at()];
  for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'Home']) {
    press(key);
    seen.push(at());
  }
  expect(seen).toEqual([
    'hashtag opener',
    'hashtag opener',
    'several opener',
    'null BUTTON',
    'whole opener',
    'q/reply-ready INPUT',
    'q/reply-ready INPUT',
    'hashtag opener',
  ]);
});

test('left and right go over what one hint offers', () => {
  const { at, press } = open();
  press('ArrowDown');
  const seen = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft'].map((key) => {
    press(key);
    return at();
  });
  expect(seen).toEqual(['several 0', 'several 1', 'several 2', 'several 2', 'several 1', 'several 0']);
});

test('a hint the keyboard stands on is pointed at', () => {
  const { press, calls } = open();
  press('ArrowDown');
  expect(calls.findLast(([name]) => name === 'hoverHints')).toEqual(['hoverHints', ['several']]);
});

test('the keyboard comes in at the hint that is pointed at', () => {
  const { at } = open({ ...state, hoveredHints: ['several'] });
  expect(at()).toBe('several opener');
});

test('with nothing to say, it comes in at a button that is there', () => {
  open({ ...state, hints: [] });
  expect(document.activeElement?.tagName).toBe('BUTTON');
});

test('Escape leaves', () => {
  const { press, calls } = open();
  press('Escape');
  expect(calls.at(-1)).toEqual(['focusEditor']);
});

test('in the field for a reason the arrows stay the field’s own', () => {
  const { getByRole, press } = open({
    ...state,
    postBlocked: { stop: 1, needsReason: false, post: null, key: 'Alt+Shift+C' },
  });
  const field = getByRole('textbox');
  field.focus();
  press('ArrowDown');
  press('Home');
  expect(document.activeElement).toBe(field);
});

test('ignoring with the keyboard moves on to the next hint, with the pointer moves nothing', () => {
  const { at, button, click } = open();
  click(button(samples.hashtag.message));
  click(button('Ignore in this post'));
  click(button('Already public'));
  expect(at()).toBe('hashtag opener');
  click(button('Already public'), true);
  expect(at()).toBe('several opener');
});

test('a key that asks for a reason moves focus to the first reason, and Escape closes the reasons and moves it back', () => {
  const { getByRole, queryByRole, button, click, press, calls } = open();
  click(button(samples.hashtag.message));
  const opener = button('Ignore in this post');
  opener.focus();
  click(opener, true);
  expect(document.activeElement?.textContent).toBe('Not a problem in this context');
  getByRole('textbox').focus();
  press('Escape');
  expect([
    document.activeElement,
    queryByRole('textbox'),
    queryByRole('group', { name: 'Reason for ignoring this' }),
  ]).toEqual([opener, null, null]);
  expect(calls.map(([name]) => name)).not.toContain('focusEditor');
  press('Escape');
  expect(calls.at(-1)).toEqual(['focusEditor']);
});

test('a row that asks for a reason still has its stop at its opener', () => {
  const { button, click, at, press } = open({ ...state, hints: [samples.picture, samples.several] });
  click(button(samples.picture.message));
  click(button('Ignore in this post'));
  press('End');
  press('Home');
  expect(at()).toBe('picture opener');
});

test('“Show again” is the first stop, and a key on it moves focus to the next one', () => {
  const { root, getByRole, click, press } = open({ ...state, ignored: panelStates['two ignored']!.ignored });
  press('Home');
  expect(document.activeElement?.textContent).toBe('2 ignored');
  click(document.activeElement!, true);
  press('ArrowDown');
  expect(document.activeElement).toBe(
    getByRole('button', { name: 'Show again', description: 'Fill the gap “[name]”.' }),
  );
  click(document.activeElement!, true);
  expect(document.activeElement).toBe(getByRole('button', { name: 'Show again', description: samples.whole.message }));
  expect(root.contains(document.activeElement)).toBe(true);
});

test('after a stop the keyboard enters at a must-fix hint, even if another hint is pointed at', () => {
  const { at } = open({
    ...state,
    hoveredHints: ['several'],
    postBlocked: { stop: 1, needsReason: false, post: null, key: 'Alt+Shift+C' },
  });
  expect(at()).toBe('hashtag opener');
});

test('a key on the last “Show again” moves focus to what stays', () => {
  const ignored = panelStates['only ignored']!.ignored;
  const { press, click, change } = open({ ...panelStates['only ignored']!, ignored });
  press('Home');
  expect(document.activeElement?.textContent).toBe('1 ignored');
  click(document.activeElement!, true);
  press('ArrowDown');
  expect(document.activeElement?.textContent).toBe('Show again');
  click(document.activeElement!, true);
  change({ ...panelStates['only ignored']!, ignored: [], hints: [samples.several] });
  expect(document.activeElement).not.toBe(document.body);
});

test('a fix says the sentence that it makes as its description, and shows it while it has focus', () => {
  const { root, press, getByRole } = open();
  const fix = getByRole('button', { name: /^Change to “help”/ });
  press('ArrowDown');
  press('ArrowRight');
  expect(document.activeElement).toBe(fix);
  const described = fix
    .getAttribute('aria-describedby')!
    .split(' ')
    .map((id) => document.getElementById(id)!);
  expect(described.map(({ textContent }) => textContent).at(-1)).toBe(
    'It then says: From Monday we help the new centre in the old town hall.',
  );
  expect(described.at(-1)!.hidden).toBe(true);
  const shown = [...root.querySelectorAll('.change')];
  expect(shown.map(({ textContent }) => textContent)).toEqual([
    'From Monday we utilise help the new centre in the old town hall.',
  ]);
  expect(shown[0]!.getAttribute('aria-hidden')).toBe('true');
});
