import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Rect, findPlacement, placeCard, placePanel, type Size } from '../../../lib/composer/placement.ts';

const view = { width: 1280, height: 800 };
const size = { width: 340, height: 300 };
const pill = { width: 120, height: 34 };
const composer = { left: 260, top: 60, width: 600, height: 180 };

const place = (around: Rect, of: Size, window: Size = view, clear: readonly Rect[] = [around]): Rect | null =>
  placePanel(findPlacement(around, window, clear), of, window, clear);

test('beside the composer when there is room', () => {
  expect(place(composer, size)).toMatchObject({ left: 872, top: 60 });
  expect(place({ ...composer, left: 640 }, size)).toMatchObject({ left: 640 - 12 - 340, top: 60 });
});

test('beside it a panel keeps its top however tall it grows, and never leaves the screen', () => {
  for (const top of [-500, 0, 60, 700]) {
    const spot = findPlacement({ ...composer, top }, view, []);
    const tallest = { width: 340, height: spot.freeRoom.height };
    expect(spot.freeRoom.height).toBeGreaterThanOrEqual(300);
    expect(placePanel(spot, tallest, view, [])!.top).toBe(placePanel(spot, pill, view, [])!.top);
  }
});

test('a narrow column beside it takes a narrower panel', () => {
  const spot = findPlacement(composer, { width: 1160, height: 800 }, [composer]);
  expect(spot).toMatchObject({ beside: true, freeRoom: { width: 276 } });
});

test('under it where there is none beside it, and not unasked', () => {
  const narrow = { width: 640, height: 800 };
  const around = { left: 20, top: 60, width: 600, height: 180 };
  expect(findPlacement(around, narrow, [around]).beside).toBe(false);
  expect(place(around, size, narrow)!.top).toBeGreaterThan(240);
});

test('in a window that is all composer the pill finds a corner, and the panel that is opened a place at the foot', () => {
  const all = { left: 0, top: 0, width: 320, height: 400 };
  const words = { left: 0, top: 0, width: 320, height: 340 };
  expect(place(all, pill, all, [words])!.top).toBeGreaterThan(340);
  expect(place(all, { width: 296, height: 200 }, all, [words])).toMatchObject({ top: 188 });
});

test('nowhere when the pill would cover what must be seen', () => {
  const all = { left: 0, top: 0, width: 320, height: 400 };
  expect(place(all, pill, all)).toBeNull();
});

test('wherever the pill goes it is on the screen and covers nothing that must be seen', () => {
  const box = fc.record({
    left: fc.integer({ min: -100, max: 1300 }),
    top: fc.integer({ min: -400, max: 900 }),
    width: fc.integer({ min: 1, max: 700 }),
    height: fc.integer({ min: 1, max: 500 }),
  });
  const apart = (a: Rect, b: Rect): boolean =>
    a.left >= b.left + b.width || b.left >= a.left + a.width || a.top >= b.top + b.height || b.top >= a.top + a.height;
  fc.assert(
    fc.property(box, fc.array(box, { maxLength: 5 }), (around, clear) => {
      const found = place(around, pill, view, clear);
      if (!found) return;
      expect(clear.every((other) => apart(found, other))).toBe(true);
      expect(
        found.left >= 0 &&
          found.top >= 0 &&
          found.left + found.width <= view.width &&
          found.top + found.height <= view.height,
      ).toBe(true);
    }),
  );
});

test('a card stands under its word, or over it at the foot of the screen, and never leaves the screen', () => {
  const word = { left: 400, top: 100, width: 60, height: 20 };
  expect(placeCard(word, size, view, undefined).top).toBeGreaterThanOrEqual(120);
  expect(placeCard({ ...word, top: 760 }, size, view, undefined).top + size.height).toBeLessThanOrEqual(760);
  expect(placeCard({ ...word, left: 1270 }, size, view, undefined).left + size.width).toBeLessThanOrEqual(1280);
});

test('a card goes aside from the Post button, but not from its word', () => {
  const post = { left: 800, top: 190, width: 70, height: 36 };
  const word = { left: 740, top: 100, width: 60, height: 20 };
  const { left, top, width } = placeCard(word, size, view, post);
  expect({ left, top }).toEqual({ left: 800 - 340, top: placeCard(word, size, view, undefined).top });
  expect(left + width).toBeGreaterThan(word.left);
  const above = { ...word, left: 810 };
  expect(placeCard(above, size, view, post)).toEqual(placeCard(above, size, view, undefined));
  const elsewhere = { ...post, top: 700 };
  expect(placeCard(word, size, view, elsewhere)).toEqual(placeCard(word, size, view, undefined));
  expect(
    placeCard({ ...word, left: 60 }, size, { width: 360, height: 800 }, { ...post, left: 270 }).left,
  ).toBeGreaterThanOrEqual(-10);
});
