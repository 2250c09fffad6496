import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPresses } from '../../../lib/platform/sure-press.ts';

/** A frame: what listens in it, what the browser says of its visibility, and its clock in ms. */
const frame = {
  listeners: new Map<string, (event: object) => void>(),
  see: (_visible: boolean | undefined): void => undefined,
  now: 0,
};
const listen = (type: string, listener: (event: object) => void): void => void frame.listeners.set(type, listener);
beforeEach(() => {
  frame.listeners.clear();
  frame.now = 0;
  vi.stubGlobal('addEventListener', listen);
  vi.stubGlobal('document', { hasFocus: () => true, documentElement: { addEventListener: listen } });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: readonly object[]) => void) {
        frame.see = (visible) => tell([visible === undefined ? {} : { isVisible: visible }]);
      }
      observe(): void {}
    },
  );
});
afterEach(() => void vi.unstubAllGlobals());

/** The pointer is at this place of the screen, over this place of the frame. */
const at = (screenX: number, clientX: number, more: object = {}) => ({
  isTrusted: true,
  pointerType: 'mouse',
  screenX,
  clientX,
  screenY: 0,
  clientY: 0,
  ...more,
});
const happens = (type: string, event: object = {}): void => frame.listeners.get(type)?.(event);
const open = () => watchPresses(() => frame.now);

test('a press is sure in a frame that was visible, and at rest under the pointer, for half a second', () => {
  const isSure = open();
  expect(isSure()).toBe(false);
  frame.see(true);
  happens('pointermove', at(100, 10));
  frame.now = 500;
  happens('pointerdown', at(105, 15));
  expect(isSure()).toBe(true);
  frame.now = 1_500;
  expect(isSure()).toBe(true);
  frame.now = 1_501;
  expect(isSure()).toBe(false);
});

test.each<[string, () => void]>([
  ['the page fades or covers it', () => frame.see(false)],
  ['the page has just shown it again', () => (frame.see(false), (frame.now += 300), frame.see(true))],
  ['the page moves it under the pointer', () => happens('pointermove', at(100, 60))],
  ['the pointer has just come', () => (happens('pointerleave'), happens('pointermove', at(300, 200)))],
  ['the browser does not tell what is visible', () => frame.see(undefined)],
])('no press is sure where %s', (_, act) => {
  const isSure = open();
  frame.see(true);
  happens('pointermove', at(100, 10));
  frame.now = 600;
  act();
  happens('pointerdown', at(300, 200));
  expect(isSure()).toBe(false);
  happens('keydown', { isTrusted: false });
  expect(isSure()).toBe(false);
});

test('the press itself shows that the page has moved it; an event of a script is no press', () => {
  const isSure = open();
  frame.see(true);
  happens('pointermove', at(100, 10));
  frame.now = 600;
  happens('pointerdown', at(100, 60));
  expect(isSure()).toBe(false);
  frame.now = 1_200;
  happens('pointerdown', at(100, 60, { isTrusted: false }));
  expect(isSure()).toBe(false);
  happens('pointerdown', at(100, 60));
  expect(isSure()).toBe(true);
});

test('a key needs a frame that was visible and had focus; of a finger nothing is known', () => {
  const isSure = open();
  frame.see(true);
  frame.now = 499;
  happens('keydown', { isTrusted: true });
  expect(isSure()).toBe(false);
  frame.now = 500;
  happens('keydown', { isTrusted: true });
  expect(isSure()).toBe(true);
  happens('blur');
  happens('focus');
  happens('keydown', { isTrusted: true });
  expect(isSure()).toBe(false);
  frame.now = 1_000;
  happens('keydown', { isTrusted: true });
  expect(isSure()).toBe(true);
  happens('pointermove', at(1, 1));
  frame.now = 2_000;
  happens('pointerdown', at(1, 1, { pointerType: 'touch' }));
  expect(isSure()).toBe(false);
});
