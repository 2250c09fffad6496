import { expect, test } from 'vitest';
import { mutantsOf, sample } from './mutants.ts';

const changed = (source: string): readonly string[] =>
  mutantsOf('a.ts', source).map(({ start, end, text }) => source.slice(0, start) + text + source.slice(end));

test.each<[string, readonly string[]]>([
  ['a === b', ['a !== b']],
  ['a  &&  b', ['a  ||  b']],
  ['f(a - b) > c', ['f(a - b) >= c', 'f(a + b) > c']],
  ['!a', ['a']],
  ['a ? b : c', ['true ? b : c', 'false ? b : c']],
  ['if (a) b()', ['if (true) b()', 'if (false) b()']],
  ['f(true, 7)', ['f(false, 7)', 'f(true, 8)']],
  ['a.some(b)', ['a.every(b)']],
  ["a['some']", []],
  ["import { a } from 'b'", []],
  ['type A = 1 | true', []],
  ['const a = b as 7', []],
])('%s is changed in each way that a test could notice', (source, expected) => {
  expect(changed(source).toSorted()).toEqual(expected.toSorted());
});

test('a seed gives the same sample each time, and another seed another', () => {
  const all = mutantsOf('a.ts', Array.from({ length: 100 }, (_, index) => `f(${index});`).join('\n'));
  expect(sample(all, 10, 1)).toEqual(sample(all, 10, 1));
  expect(sample(all, 10, 1)).not.toEqual(sample(all, 10, 2));
  expect(new Set(sample(all, 200, 1)).size).toBe(100);
});
