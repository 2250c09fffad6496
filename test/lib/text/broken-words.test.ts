import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBrokenWords } from '../../../lib/text/broken-words.ts';

const joined = (text: string): string =>
  findBrokenWords(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

test.each([
  ['Our infor-\nmation desk', 'Our information desk'],
  ['Our infor-\r\n  mation desk', 'Our information desk'],
  ['The state-\nof-the-art pool', 'The state-of-the-art pool'],
  ['The state-of-\nthe-art pool', 'The state-of-the-art pool'],
  ['A warm-\nup walk', 'A warm-up walk'],
  ['We can-\ncel it', 'We cancel it'],
  ['utili\u2010\nsing', 'utilising'],
])('%j is read as %s', (written, read) => {
  expect(joined(written)).toBe(read);
});

test.each([
  'We are open -\nplease come',
  'Mon-\nFri',
  'a list:\n- one\n- two',
  '10-\nminute',
  'half-\n\nnext paragraph'.replace('half-\n', 'half –\n'),
])('%j stays as it is', (text) => {
  expect(joined(text)).toBe(text);
});

test('what is left out is a line break, with a hyphen at most', () => {
  const part = fc.constantFrom('ab', '-', '\n', ' ', '\t', '\u2011', 'É', 'up', '1');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      for (const { start, end } of findBrokenWords(text)) {
        expect(text.slice(start, end)).toMatch(/^[-\u2011]?[ \t]*\n[ \t]*$/);
      }
    }),
  );
});
