import { expect, test } from 'vitest';
import { findReferences } from '../../../lib/text/references.ts';

const found = (text: string): readonly string[] => findReferences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Job ref AB123456C closes on Friday.', 'AB123456C'],
  ['Recall: kettle model JR102938B.', 'JR102938B'],
  ['Frame number WK449021A', 'WK449021A'],
  ['Tender DN 999 000 1235 closes', 'DN 999 000 1235'],
  ['meeting ID 999 000 1235', '999 000 1235'],
  ['planning application 22/0154/FUL', '22/0154/FUL'],
  ['Call 101 quoting 418 of 26/11/26', '418'],
  ['Crime ref: 26000123456.', '26000123456'],
  ['Size S1 1XL boots', 'S1 1XL'],
  ['invoice no. 12', '12'],
])('%s', (text, code) => {
  expect(found(text)).toEqual([code]);
});

test.each([
  'Your NHS number 943 476 5919',
  'National Insurance number AB123456C',
  'One job 12 people want',
  'Order 12 boxes, post 3 letters',
  'ref to 2026',
  'in case 12 people come',
])('nothing is named by a code in %s', (text) => {
  expect(found(text)).toEqual([]);
});
