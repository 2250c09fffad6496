import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyReplacement } from '../../../lib/check/apply.ts';
import { lengthChange } from '../../../lib/check/length-change.ts';
import { countingOf } from '../../../lib/networks/counting.ts';

const PARTS = [' ', '\n', '\u00a0', '\u3000', '\u200b', '\ufeff', '.', ',', '/', '@', '#', '://', 'https://', 'gov.uk'];
const WORDS = [
  't.co',
  'a',
  'Hello',
  '.com',
  '👍',
  '👩🏽‍🚒',
  '1️⃣',
  '\ufe0f',
  '\u200d',
  '🇬🇧',
  'é',
  '\u0301',
  '字',
  'x@gov.uk',
];
const text = fc.array(fc.constantFrom(...PARTS, ...WORDS), { maxLength: 24 }).map((parts) => parts.join(''));

test('the words around a fix tell the same as the whole text', () => {
  const { count } = countingOf('x');
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), (before, put, one, other) => {
      const places = [one % (before.length + 1), other % (before.length + 1)].sort((a, b) => a - b);
      const replacement = { span: { start: places[0]!, end: places[1]! }, text: put };
      expect(lengthChange(before, replacement, 'x')).toBe(count(applyReplacement(before, replacement)) - count(before));
    }),
    { numRuns: Number(process.env['RUNS'] ?? 500) },
  );
});
