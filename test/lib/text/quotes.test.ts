import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotations } from '../../../lib/text/quotes.ts';

const marked = (text: string): string =>
  findQuotations(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );

test.each([
  'She said [“we won”].',
  'She said ["we won"], and ["so did they"].',
  "A tour of [‘The Old Mill’] and ['The New Mill'] at 6.",
  'In French: [«nous avons gagné»]. In German: [»wir haben gewonnen«] and [„so ist es“].',
  '[‘The firefighters’ memorial’] is by the river.',
  'One [“quoted\nover two lines”] and on.',
  'Left open: [“My dear Elsie, we begin on Monday]\n\nOur own words.',
  '[“The first paragraph.]\n\n[“The second paragraph.”] Ours.',
  '[“The first paragraph.\n\nThe second paragraph.”] Ours.',
  '[The end of a post before.”] Ours.',
  'He said ["left open\nand on]\n\n["then closed"] ours.',
  'A line with [‘one left open]\nours',
])('%s', (text) => {
  expect(marked(text.replaceAll(/[[\]]/g, ''))).toBe(text);
});

test.each([
  "It’s the children’s day, don't miss it.",
  'Open ’til 9, rock ’n’ roll from the ’90s, and ‘til late',
  'The officers’ mess and the nurses’ home',
  'A 6" pipe and a 5\' fence',
  '» Read more » News',
  'no marks at all',
])('nothing is quoted in %s', (text) => {
  expect(marked(text)).toBe(text);
});

test('every quotation lies in the text, for any marks', () => {
  const part = fc.constantFrom('"', '“', '”', '„', '«', '»', '‘', '’', "'", 'a', 's', ' ', '\n', '\n\n', '6', '.');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      for (const { start, end } of findQuotations(text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
