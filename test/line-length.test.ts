import { expect, test } from 'vitest';
import { longLines } from './line-length.ts';

const long = 'a'.repeat(120);

test.each([
  ['code', `const ${long} = 1;`],
  ['a comment', `  // ${long} and more`],
  ['two strings that could stand on two lines', `call('${long}', '${long}');`],
])('%s that is too long is found', (_, line) => {
  expect(longLines(`short\n${line}\n`)).toEqual([2]);
});

test.each([
  ['a line of just the length', long],
  ['a string', `  text: '${long}',`],
  ['a template', `  text: \`${long}\`,`],
  ['a regular expression', `const FORM = /^[/${long}]$/u;`],
  ['an address in a comment', ` * https://example.org/${long}`],
])('%s is not', (_, line) => {
  expect(longLines(line)).toEqual([]);
});
