import { expect, test } from 'vitest';
import { getToolbarMessages } from '../../../lib/i18n/toolbar-messages.ts';
import type { TabState } from '../../../lib/messaging/messages.ts';
import { type ButtonContext, noPanel, toButton } from '../../../lib/toolbar/button.ts';

const context: ButtonContext = { showBadge: true, rulesNeedAttention: false, texts: getToolbarMessages('en') };
const checking = (error: number, warning: number, suggestion: number): TabState => ({
  state: 'checking',
  until: 0,
  error,
  warning,
  suggestion,
});
const nothing = checking(0, 0, 0);
const at310 = new Date('2026-11-30T15:10').getTime();

test.each([
  [checking(1, 2, 0), '3', 'Countersign: 3 hints in this tab, 1 must fix'],
  [checking(0, 0, 1), '1', 'Countersign: 1 hint in this tab'],
  [checking(0, 70, 30), '99+', 'Countersign: 100 hints in this tab'],
  [nothing, '', 'Countersign: no hints in this tab'],
  [noPanel(null), '', 'Countersign: no draft in this tab'],
  [noPanel({ until: null }), 'II', 'Countersign is paused'],
  [noPanel({ until: at310 }), 'II', 'Countersign is paused until 3:10pm'],
  [{ ...nothing, state: 'off' }, 'II', 'Countersign is off on this site'],
  [{ state: 'not-checked' }, '', 'Countersign: the draft in this tab is not checked'],
] as const)('a tab with %j shows “%s” and says “%s”', (state, badge, title) => {
  expect(toButton(state, context)).toMatchObject({ badge, title });
});

test('the colour is that of the worst hint', () => {
  const colours = [checking(1, 1, 1), checking(0, 1, 1), checking(0, 0, 1), nothing].map(
    (state) => toButton(state, context).colour,
  );
  expect(new Set(colours).size).toBe(4);
});

test('a problem with the rules is in every title, and on the button where there is no number', () => {
  const inTrouble = { ...context, rulesNeedAttention: true };
  expect(toButton(noPanel(null), inTrouble)).toMatchObject({
    badge: '!',
    title: 'Countersign: no draft in this tab. There is a message about your rules',
  });
  expect(toButton(checking(0, 1, 0), inTrouble).badge).toBe('1');
});

test('where the number is turned off, the title still tells', () => {
  const off = { ...context, showBadge: false };
  expect(toButton(checking(1, 0, 0), off)).toMatchObject({
    badge: '',
    title: 'Countersign: 1 hint in this tab, 1 must fix',
  });
  expect(toButton(noPanel({ until: null }), off).badge).toBe('');
});
