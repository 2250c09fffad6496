import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, placeCard, placePanel } from '../../../lib/composer/place.ts';

const view = { width: 1280, height: 800 };
const size = { width: 340, height: 300 };
const composer = { left: 340, top: 60, width: 600, height: 180 };

test('beside the composer when there is room', () => {
  expect(placePanel(composer, { width: 320, height: 300 }, view, [composer])).toMatchObject({ top: 60 });
  const left = { ...composer, left: 100 };
  expect(placePanel(left, size, view, [left])!.left).toBeGreaterThanOrEqual(700);
});

test('under it where there is none beside it', () => {
  const narrow = { width: 640, height: 800 };
  expect(placePanel({ left: 20, top: 60, width: 600, height: 180 }, size, narrow, [composer])!.top).toBeGreaterThan(240);
});

test('nowhere when every place would cover what must be seen', () => {
  const all = { left: 0, top: 0, width: 320, height: 400 };
  expect(placePanel(all, size, { width: 320, height: 400 }, [all])).toBeNull();
});

test('wherever it goes it is on the screen and covers nothing that must be seen', () => {
  const box = fc.record({ left: fc.integer({ min: -100, max: 1300 }), top: fc.integer({ min: -400, max: 900 }), width: fc.integer({ min: 1, max: 700 }), height: fc.integer({ min: 1, max: 500 }) });
  const apart = (a: Box, b: Box): boolean =>
    a.left >= b.left + b.width || b.left >= a.left + a.width || a.top >= b.top + b.height || b.top >= a.top + a.height;
  fc.assert(
    fc.property(box, fc.array(box, { maxLength: 5 }), (around, clear) => {
      const place = placePanel(around, size, view, clear);
      if (!place) return;
      expect(clear.every((other) => apart(place, other))).toBe(true);
      expect(place.left >= 0 && place.top >= 0 && place.left + place.width <= view.width && place.top + place.height <= view.height).toBe(true);
    }),
  );
});

test('a card stands under its word, or over it at the foot of the screen, and never leaves the screen', () => {
  const word = { left: 400, top: 100, width: 60, height: 20 };
  expect(placeCard(word, size, view).top).toBeGreaterThanOrEqual(120);
  expect(placeCard({ ...word, top: 760 }, size, view).top + size.height).toBeLessThanOrEqual(760);
  expect(placeCard({ ...word, left: 1270 }, size, view).left + size.width).toBeLessThanOrEqual(1280);
});
