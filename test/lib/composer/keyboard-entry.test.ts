// @vitest-environment happy-dom
import { expect, onTestFinished, test } from 'vitest';
import { watchKeyboardEntry } from '../../../lib/composer/keyboard-entry.ts';

/**
 * Presses a key in the page while `key` is the person's key for the panel. Gives whether the page was left to take it,
 * and whether the panel was entered.
 */
const press = (key: string, init: KeyboardEventInit): { readonly isLeftToPage: boolean; readonly entered: boolean } => {
  const life = new AbortController();
  onTestFinished(() => life.abort());
  let entered = false;
  watchKeyboardEntry({ key: () => key, counts: () => true, enterPanel: () => (entered = true) }, life.signal);
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: true });
  return { isLeftToPage: document.body.dispatchEvent(event), entered };
};

test('the key of the panel enters it, and the page does not get the key', () => {
  expect(press('Alt+Shift+C', { code: 'KeyC', altKey: true, shiftKey: true })).toEqual({
    isLeftToPage: false,
    entered: true,
  });
});

// Emoji panels, dictation, touch keyboards and remote desktops send such keys. Before the panel has sent its settings
// there is no key.
test.each([
  ['', {}],
  ['Alt+Shift+C', {}],
  ['', { shiftKey: true }],
])('a key without a code is the person’s text (key of the panel: %j, modifiers: %j)', (key, modifiers) => {
  expect(press(key, { key: '😀', code: '', ...modifiers })).toEqual({ isLeftToPage: true, entered: false });
});
