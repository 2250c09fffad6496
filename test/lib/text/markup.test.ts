import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allInlines, plainText, parseMarkup } from '../../../lib/text/markup.ts';

test('an empty line ends a paragraph; a line break alone does not', () => {
  expect(parseMarkup('One\nline.\n\nAnother.')).toEqual([
    { paragraph: [{ text: 'One line.' }] },
    { paragraph: [{ text: 'Another.' }] },
  ]);
});

test('lines with a hyphen are a list, also straight after a sentence', () => {
  expect(parseMarkup('Do:\n- this\n- that')).toEqual([
    { paragraph: [{ text: 'Do:' }] },
    { list: [[{ text: 'this' }], [{ text: 'that' }]] },
  ]);
});

test('separates bold and links from other text', () => {
  expect(allInlines('Say **plainly** and [read on](gds).')).toEqual([
    { text: 'Say ' },
    { text: 'plainly', bold: true },
    { text: ' and ' },
    { text: 'read on', link: 'gds' },
    { text: '.' },
  ]);
});

test.each([
  '**open',
  '[label](',
  '[label](https://x.com)',
  '[](key)',
  '[label](KEY)',
  '<b>bold</b>',
  '# Title',
  '![alt](key',
  '`code`',
  '-no space',
  '****',
])('%j is words', (source) => {
  expect(allInlines(source)).toEqual([{ text: source }]);
});

test('no letter is lost and none comes in, whatever is written', () => {
  const signs = fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '*',
      '**',
      '[',
      ']',
      '(',
      ')',
      '](1)',
      '\n',
      '\n\n',
      '- ',
      '<',
      '>',
      '&',
      '"',
      '😀',
      'é',
    ),
  });
  fc.assert(
    fc.property(signs, (source) => {
      const letters = (text: string): string => text.replace(/[^aé😀<>&"]/gu, '');
      expect(letters(plainText(source))).toBe(letters(source));
    }),
  );
});

test('a text made to be slow is read like any other', () => {
  for (const part of ['[', '**', '[a](', '- ', '\n\n', '*a*['])
    expect(() => parseMarkup(part.repeat(20_000))).not.toThrow();
});
