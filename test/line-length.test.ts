import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourcesIn } from './imports.ts';
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
  ['a line of a template', `call(\`\n${long} and more\n\`);`],
  ['an address in a comment', ` * https://example.org/${long}`],
])('%s is not', (_, line) => {
  expect(longLines(line)).toEqual([]);
});

test.each(['lib', 'components', 'entrypoints', 'test'])(
  'no line in %s is longer than 120 that could be shorter',
  (folder) => {
    const files = sourcesIn(folder).filter((file) => !/node_modules|test\/pages/.test(file));
    expect(files.flatMap((file) => longLines(readFileSync(file, 'utf8')).map((line) => `${file}:${line}`))).toEqual([]);
  },
);
