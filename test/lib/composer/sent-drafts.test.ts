import { expect, test } from 'vitest';
import { createSentDrafts } from '../../../lib/composer/sent-drafts.ts';

const DRAFT = 'We utilise this and they purchase that';
const WORD = { start: DRAFT.indexOf('purchase'), end: DRAFT.indexOf('purchase') + 8 };

/** A record in which this draft has been sent as number 1, at 0 ms. */
const sentOnce = () => {
  const sent = createSentDrafts();
  expect(sent.nextNumber(DRAFT, DRAFT, 0)).toBe(1);
  return sent;
};

test('one draft is under way at a time, and after a second the next one goes all the same', () => {
  const sent = sentOnce();
  expect(sent.nextNumber('b', 'b', 999)).toBeNull();
  expect(sent.nextNumber('b', 'b', 1000)).toBe(2);
});

test('after the answer the next one goes at once, and the same draft does not go twice', () => {
  const sent = sentOnce();
  expect(sent.markAnswered(1)).toBe(DRAFT);
  expect(sent.nextNumber(DRAFT, DRAFT, 1)).toBeNull();
  expect(sent.nextNumber('b', 'b', 1)).toBe(2);
});

test('it goes twice where that is asked for, even while it is under way', () => {
  const sent = sentOnce();
  sent.sendAgain();
  expect(sent.nextNumber(DRAFT, DRAFT, 1)).toBe(2);
});

test('a draft may be answered again, but not after a later one, and never one that was not sent', () => {
  const sent = sentOnce();
  expect(sent.markAnswered(2)).toBeNull();
  expect([sent.markAnswered(1), sent.markAnswered(1)]).toEqual([DRAFT, DRAFT]);
  sent.nextNumber('b', 'b', 1);
  expect(sent.markAnswered(2)).toBe('b');
  expect(sent.markAnswered(1)).toBeNull();
});

test('an answer to an older draft leaves the newer one under way', () => {
  const sent = sentOnce();
  sent.nextNumber('b', 'b', 1000);
  expect(sent.markAnswered(1)).toBe(DRAFT);
  expect(sent.nextNumber('c', 'c', 1500)).toBeNull();
  expect(sent.markAnswered(2)).toBe('b');
  expect(sent.nextNumber('c', 'c', 1500)).toBe(3);
});

test('a span is carried over each edit since, and goes where one touched it', () => {
  const sent = sentOnce();
  sent.textChanged(DRAFT, `Now ${DRAFT}`);
  expect(sent.carry(1, [WORD])).toEqual([{ start: WORD.start + 4, end: WORD.end + 4 }]);
  sent.textChanged(`Now ${DRAFT}`, `Now ${DRAFT.replace('purchase', 'purchXse')}`);
  expect(sent.carry(1, [WORD])).toEqual([]);
  sent.textChanged(`Now ${DRAFT.replace('purchase', 'purchXse')}`, DRAFT);
  expect(sent.carry(1, [WORD])).toEqual([WORD]);
});

test('eight drafts are kept', () => {
  const sent = createSentDrafts();
  for (let seq = 1; seq <= 9; seq++) expect(sent.nextNumber(`${DRAFT} ${seq}`, DRAFT, seq * 1000)).toBe(seq);
  expect(sent.carry(1, [WORD])).toEqual([]);
  expect(sent.carry(2, [WORD])).toEqual([WORD]);
  expect(sent.markAnswered(1)).toBeNull();
});
