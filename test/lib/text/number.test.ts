import { expect, test } from 'vitest';
import { formatNumber } from '../../../lib/text/number.ts';

test.each(['en', 'cy'] as const)('thousands are grouped by a comma in %s', (language) => {
  expect([0, 999, 1_000, 25_000, 1_234_567].map((value) => formatNumber(value, language))).toEqual([
    '0',
    '999',
    '1,000',
    '25,000',
    '1,234,567',
  ]);
});
