import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rect, Scene, Size } from '../../../lib/messaging/messages.ts';
import { arrange, findPlacement, nearestFree, placeCard, placePanel } from '../../../lib/panel/placement.ts';

const view = { width: 1280, height: 800 };
const size = { width: 340, height: 300 };
const pill = { width: 120, height: 34 };
const composer = { left: 260, top: 60, width: 600, height: 180 };
const none = { texts: [], controls: [], layers: [] };

const place = (around: Rect, of: Size, window: Size = view, texts: readonly Rect[] = [around]): Rect | null =>
  placePanel(findPlacement(around, window, { ...none, texts }), of, window, { ...none, texts });

const apart = (a: Rect, b: Rect): boolean =>
  a.left >= b.left + b.width || b.left >= a.left + a.width || a.top >= b.top + b.height || b.top >= a.top + a.height;
const onScreen = (box: Rect, { width, height }: Size): boolean =>
  box.left >= 0 && box.top >= 0 && box.left + box.width <= width && box.top + box.height <= height;

test('beside the composer when there is room', () => {
  expect(place(composer, size)).toMatchObject({ left: 872, top: 60 });
  expect(place({ ...composer, left: 640 }, size)).toMatchObject({ left: 640 - 12 - 340, top: 60 });
});

test('beside it a panel keeps its top however tall it grows, and never leaves the screen', () => {
  for (const top of [-500, 0, 60, 700]) {
    const spot = findPlacement({ ...composer, top }, view, none);
    const tallest = { width: 340, height: spot.freeRoom.height };
    expect(spot.freeRoom.height).toBeGreaterThanOrEqual(300);
    expect(placePanel(spot, tallest, view, none)!.top).toBe(placePanel(spot, pill, view, none)!.top);
  }
});

test('a narrow column beside it takes a narrower panel', () => {
  const spot = findPlacement(composer, { width: 1160, height: 800 }, { ...none, texts: [composer] });
  expect(spot).toMatchObject({ beside: true, freeRoom: { width: 276 } });
});

test('what stands in that column makes it shorter', () => {
  const bar = { left: 900, top: 700, width: 380, height: 100 };
  const spot = findPlacement(composer, view, { ...none, layers: [bar] });
  expect(spot).toMatchObject({ beside: true, freeRoom: { top: 60, height: 700 - 6 - 60 } });
  expect(placePanel(spot, { width: 340, height: 900 }, view, { ...none, layers: [bar] })).toMatchObject({
    top: 60,
    height: 634,
  });
});

test('beside what is seen of a composer that is as wide as the window', () => {
  const parts = { texts: [{ ...composer, height: 100 }], controls: [{ ...composer, top: 170, height: 50 }] };
  const scene = { ...none, ...parts, view, box: { left: 0, top: 0, ...view } };
  const { places } = arrange(
    { ...scene, post: null, isStopped: false, isModal: false, word: null },
    { panel: size, card: null },
  );
  expect(places.panel).toEqual({ ...size, left: 860 + 16 + 12, top: 60 - 16 });
});

test('under it where there is none beside it, and not unasked', () => {
  const narrow = { width: 640, height: 800 };
  const around = { left: 20, top: 60, width: 600, height: 180 };
  expect(findPlacement(around, narrow, { ...none, texts: [around] }).beside).toBe(false);
  expect(place(around, size, narrow)!.top).toBeGreaterThan(240);
});

test('in a window that is all composer the folded panel finds a corner, and the one that is opened is a sheet', () => {
  const all = { left: 0, top: 0, width: 320, height: 400 };
  const texts = [{ left: 0, top: 0, width: 320, height: 340 }];
  expect(place(all, pill, all, texts)!.top).toBeGreaterThan(340);
  expect(findPlacement(all, all, { ...none, texts }).isSheet).toBe(true);
  expect(place(all, { width: 296, height: 200 }, all, texts)).toMatchObject({ top: 394 - 200 });
});

test('a sheet covers the text before it covers the Post button and its bar', () => {
  const all = { left: 0, top: 0, width: 320, height: 400 };
  const keepClear = {
    ...none,
    texts: [{ left: 0, top: 0, width: 320, height: 200 }],
    controls: [{ left: 0, top: 200, width: 320, height: 100 }],
  };
  const spot = findPlacement(all, all, keepClear);
  expect(spot.isSheet).toBe(true);
  expect(placePanel(spot, { width: 296, height: 180 }, all, keepClear)).toMatchObject({ top: 200 - 6 - 180 });
});

test('a stopped press gets room for one line of its first hint', () => {
  const window = { width: 320, height: 300 };
  const around = { left: 0, top: 0, width: 320, height: 225 };
  const keepClear = { ...none, texts: [{ ...around, height: 130 }], controls: [{ ...around, top: 133, height: 92 }] };
  const post = { left: 235, top: 181, width: 69, height: 36 };
  expect(findPlacement(around, window, keepClear, post)).toMatchObject({
    isSheet: false,
    freeRoom: { top: 231, height: 63 },
  });
  expect(findPlacement(around, window, keepClear).isSheet).toBe(true);
});

test('nowhere when the folded panel would cover what must be seen', () => {
  const all = { left: 0, top: 0, width: 320, height: 400 };
  expect(place(all, pill, all)).toBeNull();
});

const box = fc.record({
  left: fc.integer({ min: -100, max: 1300 }),
  top: fc.integer({ min: -400, max: 900 }),
  width: fc.integer({ min: 1, max: 700 }),
  height: fc.integer({ min: 1, max: 500 }),
});
const boxes = fc.array(box, { maxLength: 4 });
const sizes = fc.record({ width: fc.integer({ min: 34, max: 350 }), height: fc.integer({ min: 34, max: 700 }) });
const windows = fc.record({ width: fc.integer({ min: 320, max: 1400 }), height: fc.integer({ min: 250, max: 900 }) });
const scenes: fc.Arbitrary<Scene> = fc.record({
  view: windows,
  box,
  texts: boxes,
  controls: boxes,
  layers: boxes,
  post: fc.option(box),
  isStopped: fc.boolean(),
  isModal: fc.boolean(),
  word: fc.option(box),
});

test('wherever ours goes it is on the screen, covers no layer, and without being a sheet neither text nor Post', () => {
  fc.assert(
    fc.property(scenes, sizes, sizes, (scene, panelSize, cardSize) => {
      const { places } = arrange(scene, { panel: panelSize, card: cardSize });
      const { panel, card, isSheet } = places;
      if (scene.isModal) expect(places).toEqual({ panel: null, card: null, isSheet: false });
      if (panel) {
        expect(onScreen(panel, scene.view)).toBe(true);
        expect(scene.layers.every((layer) => apart(panel, layer))).toBe(true);
        if (!isSheet) expect([...scene.texts, ...scene.controls].every((other) => apart(panel, other))).toBe(true);
      }
      if (card)
        expect([...scene.layers, scene.post ?? scene.word!, scene.word!].every((other) => apart(card, other))).toBe(
          true,
        );
    }),
  );
});

test('the folded panel is an icon only where its counts have no place, and out of sight only where the icon has none', () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      const shown = { ...scene, isModal: false, isStopped: true };
      const icon = arrange(shown, { panel: { width: 34, height: 34 }, card: null });
      const counts = arrange(shown, { panel: { width: 200, height: 34 }, card: null });
      expect(icon.isIcon).toBe(counts.places.panel === null);
      if (!icon.isIcon) expect(icon.places.panel).not.toBeNull();
    }),
  );
});

test('a free place is found wherever there is one', () => {
  fc.assert(
    fc.property(box, boxes, windows, (wanted, clear, window) => {
      const within = { left: 0, top: 0, ...window };
      const found = nearestFree({ wanted, within, clear, gap: 0 });
      if (found) {
        expect(onScreen(found, window) && clear.every((other) => apart(found, other))).toBe(true);
        return;
      }
      for (let left = 0; left + wanted.width <= window.width; left += 23)
        for (let top = 0; top + wanted.height <= window.height; top += 23)
          expect(clear.some((other) => !apart({ ...wanted, left, top }, other))).toBe(true);
    }),
  );
});

const word = { left: 400, top: 100, width: 60, height: 20 };
const card = (of: Rect, clear: Partial<Parameters<typeof placeCard>[3]> = {}, window: Size = view) =>
  placeCard(of, size, window, { never: [], texts: [], soft: [], ...clear });

test('a card stands under its word, or over it at the foot of the screen, and never leaves the screen', () => {
  expect(card(word)!.top).toBeGreaterThanOrEqual(120);
  expect(card({ ...word, top: 760 })!.top + size.height).toBeLessThanOrEqual(760);
  const { left, width } = card({ ...word, left: 1270, width: 8 })!;
  expect(left + width).toBeLessThanOrEqual(1280 + 10);
});

test('a card goes aside from the Post button and stays at its word', () => {
  const post = { left: 800, top: 190, width: 70, height: 36 };
  const near = { left: 740, top: 100, width: 60, height: 20 };
  const found = card(near, { never: [post] })!;
  expect(apart(found, post)).toBe(true);
  expect(found.top).toBe(122);
  expect(found.left).toBeLessThan(near.left);
  const elsewhere = { ...post, top: 700 };
  expect(card(near, { never: [elsewhere] })).toEqual(card(near));
});

test('a card stands over, under or beside the text, and covers it only where no place is free', () => {
  const text = { left: 300, top: 20, width: 400, height: 700 };
  const beside = card(word, { texts: [text] })!;
  expect(apart(beside, text)).toBe(true);
  const narrow = { width: 420, height: 800 };
  const full = { left: 0, top: 0, width: 420, height: 800 };
  const inText = card({ ...word, left: 40 }, { texts: [full] }, narrow)!;
  expect(apart(inText, { ...word, left: 40 })).toBe(true);
});

test('a card is out of sight where it could only cover its words or Post', () => {
  expect(card(word, { never: [{ left: 0, top: 0, ...view }] })).toBeNull();
});
