import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lineOf, LONG_TESTS, stepsSince } from './check-steps.ts';

test('types, lint and format are checked, and the tests of what changed since the commit are run', () => {
  const steps = stepsSince('main');
  expect(steps.map(({ name }) => name)).toEqual([
    'types',
    'lint',
    'format',
    'unit tests of what changed, but for the long ones',
  ]);
  expect(steps.at(-1)?.command).toContain(' --mode quick --changed main ');
});

test.each(LONG_TESTS)('%s is left out, so it must be there', (file) => {
  expect(existsSync(new URL(`../${file}`, import.meta.url))).toBe(true);
});

test('a line says whether the step passed and how long it took', () => {
  const [types] = stepsSince('HEAD');
  expect(lineOf(types!, true, 1_240)).toBe('ok        1.2 s  types');
  expect(lineOf(types!, false, 12_060)).toBe('FAILED   12.1 s  types');
});
