import { expect, test } from 'vitest';
import { isPaused, PAUSE_UNTIL_TURNED_ON, pauseForAnHour } from '../../../lib/settings/pause.ts';

const NOW = Date.UTC(2026, 10, 30, 9);
const MINUTE = 60_000;

test.each([
  ['right after it was asked for', 0, true],
  ['a minute before its end', 59, true],
  ['at its end', 60, false],
  ['a day later', 24 * 60, false],
  ['on a clock that was set back', -1, false],
])('a pause of an hour holds or not: %s', (_, minutes, holds) => {
  expect(isPaused(pauseForAnHour(NOW), 'any', NOW + minutes * MINUTE)).toBe(holds);
});

test('a pause without an end holds until it is turned on', () => {
  expect(isPaused(PAUSE_UNTIL_TURNED_ON, 'any', NOW)).toBe(true);
  expect(isPaused(null, 'any', NOW)).toBe(false);
});

test('a policy may allow no pause, or none without an end', () => {
  expect(isPaused(pauseForAnHour(NOW), 'no', NOW)).toBe(false);
  expect(isPaused(PAUSE_UNTIL_TURNED_ON, 'no', NOW)).toBe(false);
  expect(isPaused(pauseForAnHour(NOW), 'hour', NOW)).toBe(true);
  expect(isPaused(PAUSE_UNTIL_TURNED_ON, 'hour', NOW)).toBe(false);
});
