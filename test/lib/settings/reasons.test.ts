import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_REASONS, type Reason, parseReasons } from '../../../lib/settings/reasons.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-23T09:00:00.000Z');
const at = (time: number): Reason => ({ at: new Date(time).toISOString(), reason: 'It is agreed.' });
const read = (...stored: readonly unknown[]) => parseReasons(stored, 90, NOW);

test('damaged reasons are left out, and only the newest are kept', () => {
  const reason = { at: '2026-11-02T09:30:00.000Z', reason: 'It is agreed.' };
  expect(
    read(
      reason,
      { at: 'today', reason: 'x' },
      { ...reason, reason: '' },
      { ...reason, reason: 'x'.repeat(201) },
      7,
      null,
      [reason],
    ),
  ).toEqual([reason]);
  for (const stored of ['none', undefined, null, 7, { 0: reason }]) expect(parseReasons(stored, 90, NOW)).toEqual([]);
  const many = Array.from({ length: 300 }, (_, index) => ({ ...reason, reason: `${index}` }));
  expect(read(...many)).toEqual(many.slice(-MAX_REASONS));
});

test('rule and account are kept, but no other field, such as a text', () => {
  const whole = { ...at(NOW), rule: 'hash/too-many', account: 'examples_dept' };
  expect(read({ ...whole, text: 'The whole draft' }, { ...whole, rule: 7 }, { ...whole, account: '' })).toEqual([
    whole,
  ]);
});

test.each([1, 7, 90])('a reason is kept for %i days to the millisecond, and not longer', (days) => {
  const [last, over] = [at(NOW - days * DAY), at(NOW - days * DAY - 1)];
  expect(parseReasons([over, last], days, NOW)).toEqual([last]);
});

test('the time zone in which a time is written makes no difference', () => {
  const inZone = (hour: string) => ({ at: `2026-11-22T${hour}:00:00+05:00`, reason: 'It is agreed.' });
  expect(parseReasons([inZone('13'), inZone('14')], 1, NOW)).toEqual([inZone('14')]);
});

test('a time up to a day ahead stays, and one further ahead becomes now', () => {
  const [near, far] = [at(NOW + DAY), at(NOW + DAY + 1)];
  expect(read(near, far, at(NOW + 5_000 * DAY))).toEqual([near, at(NOW), at(NOW)]);
  // So it goes in time too.
  expect(parseReasons(read(far), 90, NOW + 91 * DAY)).toEqual([]);
});

const entry = fc.oneof(
  fc.anything(),
  fc.record(
    {
      at: fc.oneof(
        fc
          .date({ noInvalidDate: true, min: new Date('1970-01-01'), max: new Date('9999-01-01') })
          .map((date) => date.toISOString()),
        fc.integer({ min: -100, max: 100 }).map((days) => at(NOW + days * DAY).at),
      ),
      reason: fc.string(),
      rule: fc.string(),
    },
    { requiredKeys: ['at', 'reason'] },
  ),
);

test('for anything stored, no reason is read that is too old or would be kept a day too long, and a second reading changes nothing', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), fc.integer({ min: 1, max: 90 }), (stored, days) => {
      const reasons = parseReasons(stored, days, NOW);
      for (const reason of reasons) expect(NOW - Date.parse(reason.at)).toBeLessThanOrEqual(days * DAY);
      expect(parseReasons(reasons, days, NOW)).toEqual(reasons);
      expect(parseReasons(reasons, days, NOW + (days + 1) * DAY + 1)).toEqual([]);
      expect(parseReasons(stored, 1, NOW).length).toBeLessThanOrEqual(reasons.length);
    }),
  );
});
