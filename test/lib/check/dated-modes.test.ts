import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createChecker } from '../../../lib/check/check.ts';
import { toPlainDateTime } from '../../../lib/text/time/plain-date-time.ts';
import { rule, ruleSetOf, testKinds } from './rule-sets.ts';

const lines = readFileSync(new URL('dated-cases.csv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(','));
const calendar = lines
  .filter(([first]) => first === 'calendar')
  .map(([, mode, from, until]) => ({ mode: mode!, from, until }));
const cases = lines.filter(([first]) => first !== 'calendar');

/** In the order in which the cases name them. */
const MODES = [
  'pre-election-uk',
  'pre-election-scotland',
  'pre-election-wales',
  'pre-election-northern-ireland',
  'pre-election-local',
  'mourning',
  'crisis',
  'live-event',
  'release-day',
];

// Each mode has a rule of its own, so that the hints tell which modes hold.
const { check } = createChecker(
  ruleSetOf(
    MODES.map((mode) => rule(`in/${mode}`, 'cat', { modes: [mode] })),
    { modes: MODES.map((id) => ({ id, title: id })), calendar },
  ),
  { kinds: testKinds },
);

test('there are more than 300 cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(300);
});

test.each(cases)('%s, %s: %s', (when, how, modes) => {
  const longBefore = { year: 2020, month: 2, day: 1, hour: 9, minute: 0 };
  const { hints } =
    how === 'scheduled' ? check('cat', { scheduledFor: when! }, longBefore) : check('cat', {}, toPlainDateTime(when!)!);
  const found = hints.map((hint) => hint.rule.slice(3));
  expect(MODES.filter((mode) => found.includes(mode)).join(' ') || '-').toBe(modes);
});
