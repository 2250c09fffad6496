import { expect, test } from 'vitest';
import { tryRule } from './try-rule.ts';

const ordinal = tryRule('style/date-ordinal');
const range = tryRule('style/date-range');

test.each([
  ['on 22nd November', 'on 22 November'],
  ['on the 22nd of November', 'on 22 November'],
  ['on 1st Sept', 'on 1 Sept'],
  ['on November 22nd, 2026', 'on 22 November 2026'],
  ['on 3rd and 4th June', 'on 3 and 4 June'],
  ['Join us on the 3rd March for cake', 'Join us on 3 March for cake'],
  ['on 3rd to 4th June', 'on 3 to 4 June'],
  ['BY 1ST MAY'.replace('1ST', '1st'), 'BY 1 MAY'],
])('%s becomes %s', (written, better) => {
  expect(ordinal.fixed(written)).toBe(better);
});

test.each([
  '3rd in March’s race',
  'the 2nd may come later',
  'the 5th march through town',
  '21st Mayor, 19th century, 5th Marine unit',
  '22 November',
  'The 22nd November Street party, the 5th March Club',
  'It is the 3rd March for pay, our 2nd March in a row',
  'Our exhibition ‘The 22nd November Club’',
  '32nd May, 0th June',
  '22nd-24th November',
  '#22ndNovember and example.com/22nd-November',
])('nothing is said of %s', (text) => {
  expect(ordinal.marked(text)).toBe(text);
});

test.each([
  ['10-12 May', '10 to 12 May'],
  ['10 – 12 May', '10 to 12 May'],
  ['22nd-24th November', '22 to 24 November'],
  ['28 March - 4 April', '28 March to 4 April'],
  ['Mon 10 - Wed 12 May', 'Mon 10 to Wed 12 May'],
  ['May 10-12', '10 to 12 May'],
  ['between 10-12 May', 'between 10 and 12 May'],
])('%s becomes %s', (written, better) => {
  expect(range.fixed(written)).toBe(better);
});

test.each([
  '10 to 12 May',
  'won 3-2 May Day cup',
  'COVID-19 March figures',
  'aged 5-11, 2025-26, 10-11am',
  '12-10 May',
  'March 10-11am',
  '2026-10-12 May',
  'Read pages 10-12 May edition',
  'the play ‘10-12 May’',
  '0345-10-12 May',
])('nothing is said of %s', (text) => {
  expect(range.marked(text)).toBe(text);
});
