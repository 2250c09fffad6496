import { expect, test } from 'vitest';
import { parseDraft } from '../../../lib/draft/parse-draft.ts';

/** The text with | between its sentences. */
const split = (text: string): string =>
  parseDraft(text)
    .sentences.map(({ start, end }) => text.slice(start, end))
    .join(' | ');

test.each([
  'We open today. | Come along!',
  'Why now? | Because it helps.',
  'Really?! | Yes.',
  'He said: “Stay home.” | Advice changed later.',
  '(See below.) | Then call us.',
  'Wait… | Then go.',
  'Wait… what is this?',
  'Use forms, e.g. P60, i.e. the yearly one. | Then apply.',
  'Dr. Jones met Mrs. Smith and Cllr. Evans at St. Mary’s. | They spoke.',
  'J. K. Rowling and John F. Kennedy were there. | We met them.',
  'It costs £2.50 or 3.5% more. | Pay now.',
  'Visit www.gov.uk. | It is quick.',
  'Visit www.gov.uk/a.b for more',
  'Open from 9 a.m. to 5 p.m. daily. | Come in.',
  'Open until 5 p.m. | Come in.',
  'The U.S. trip starts on Jan. 12 at No. 10 Downing Street. | Watch live.',
  'We need vitamin D. | Take it daily.',
  'Ask about it etc. | We can help.',
  '“Why?” she asked.',
  'Yahoo! is a company.',
  'We won! | 🎉 Thank you all.',
  'We have great news today 🎉 | Registration is open',
  'I ❤️ Wales',
  'Three words here 👉 https://gov.uk',
  'Come to the open day. https://gov.uk #OpenDay @gov',
  'Thanks to you. | @HMRC has more.',
  '1. Apply online',
  'a. Apply online',
  'Ends with no stop',
  '今日は。 | ありがとう。',
  'کیا حال ہے؟ | ٹھیک ہے۔',
])('%s', (text) => {
  expect(split(text.replaceAll(' | ', ' '))).toBe(text);
});

test('a line break ends a sentence, and an empty line is none', () => {
  expect(split('Bins are late\n\nWe are sorry\r\nThank you')).toBe('Bins are late | We are sorry | Thank you');
});

test.each([
  ['See https://www.gov.uk/a-b and @HMRC for #TaxReturn help 🎉', 4],
  ['It costs £1,250,000.50 at 10:30', 5],
  ['We’ve self-assessed', 3],
  ['#Ofsted’s report', 1],
  ['1️⃣ First step', 2],
  ['https://gov.uk', 0],
  ['1 2 3', 3],
])('%s has %i words', (text, count) => {
  expect(parseDraft(text).sentences.map(({ words }) => words)).toEqual([count]);
});
