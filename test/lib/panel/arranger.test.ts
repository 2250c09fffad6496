import { expect, test } from 'vitest';
import type { Scene } from '../../../lib/messaging/messages.ts';
import { MARKED, open, WORDY } from './open-panel.ts';

/** A composer with room beside it. */
const wide: Scene = {
  view: { width: 1280, height: 800 },
  box: { left: 260, top: 60, width: 600, height: 180 },
  texts: [{ left: 260, top: 60, width: 600, height: 100 }],
  controls: [{ left: 260, top: 180, width: 600, height: 60 }],
  layers: [],
  post: { left: 790, top: 190, width: 70, height: 36 },
  isStopped: false,
  isModal: false,
  word: null,
};
/** A window that is all composer. */
const small: Scene = { ...wide, view: { width: 600, height: 240 }, box: { ...wide.box, left: 0, top: 0 } };

const opened = (scene: Scene, textScale = 1) => {
  const all = open({ textScale });
  all.panel.receive({ type: 'scene', ...scene });
  return { ...all, folded: () => all.panel.view().panel.collapsed, places: () => all.last('places')! };
};

test('the panel is out of sight until its size is known, and then beside the composer', () => {
  const { panel, places } = opened(wide);
  expect(places()).toMatchObject({ panel: null, card: null });
  panel.setSize('panel', { width: 340, height: 200 });
  expect(places().panel).toEqual({ left: 872, top: 60, width: 340, height: 200 });
});

test('a card is placed once it has told the size of what it shows now', () => {
  const { panel, places, write, hint } = opened({ ...wide, word: { left: 300, top: 70, width: 60, height: 20 } });
  write(WORDY);
  panel.setSize('card', { width: 300, height: 150 });
  expect(places().card).not.toBeNull();
  panel.receive({ type: 'point', composer: 'home', hint: hint('plain/swap').id });
  panel.receive({ type: 'scene', ...wide, word: { left: 400, top: 70, width: 60, height: 20 } });
  expect(places().card).toBeNull();
  panel.setSize('card', { width: 300, height: 150 });
  expect(places().card).not.toBeNull();
});

test('it is folded beside an empty text, and unfolded with its first letter', () => {
  const { panel, write, folded } = opened(wide);
  expect(folded()).toBe(true);
  write('');
  expect(folded()).toBe(true);
  write('W');
  expect(folded()).toBe(false);
  panel.actions.setCollapsed(false);
  write('');
  expect(folded()).toBe(true);
  panel.actions.setCollapsed(true);
  write('');
  write('W');
  expect(folded()).toBe(true);
});

test('where it covers something it is folded until it is opened, and again when the person turns to the page', () => {
  const { panel, write, folded, places } = opened(small);
  write(WORDY);
  expect(folded()).toBe(true);
  panel.actions.setCollapsed(false);
  panel.setSize('panel', { width: 340, height: 200 });
  expect(places().isSheet).toBe(true);
  panel.receive({ type: 'fold' });
  expect(folded()).toBe(true);
});

test('a stop opens it there, and its end folds it', () => {
  const { panel, write, folded } = opened(small);
  write(MARKED);
  panel.receive({ type: 'held', composer: 'home' });
  expect(folded()).toBe(false);
  write(WORDY);
  expect(folded()).toBe(true);
  write(MARKED);
  panel.receive({ type: 'held', composer: 'home' });
  panel.receive({ type: 'passed', composer: 'home', unasked: false });
  expect(folded()).toBe(true);
});

test('scrolling alone leaves what is shown as it is', () => {
  const { panel } = opened(wide);
  const before = panel.view();
  panel.receive({ type: 'scene', ...wide, box: { ...wide.box, left: 261 } });
  panel.receive({ type: 'scene', ...wide });
  expect(panel.view()).toBe(before);
});

test.each([1, 1.25, 2])('text %s times as large gets a frame as much wider, and room as much as there is', (scale) => {
  const { panel, places } = opened({ ...wide, view: { width: 1800, height: 800 } }, scale);
  expect(panel.view().room.maxWidth).toBe(Math.floor(350 * scale));
  panel.setSize('panel', { width: 350 * scale, height: 34 * scale });
  expect(places().panel).toMatchObject({ width: Math.round(350 * scale), height: Math.round(34 * scale) });
});

test('larger text that has no room beside the composer is folded under it, as in a smaller window', () => {
  const { panel, folded, places, write } = opened(wide, 2);
  write(WORDY);
  expect(folded()).toBe(true);
  panel.setSize('panel', { width: 200, height: 68 });
  const { top, height } = places().panel!;
  expect(top >= wide.box.top + wide.box.height || top + height <= wide.box.top).toBe(true);
});
