import { expect, test } from 'vitest';
import { createAdmission, proveDesk, type Ticket } from '../../../lib/panel/admission.ts';

const counting = () => {
  let count = 0;
  return createAdmission(() => `token ${++count}`);
};

test('the desk of a tab gets the ticket issued for it, once', () => {
  const admission = counting();
  const token = admission.issue(1, 'channel');
  expect(admission.claim(1)).toEqual({ token, channel: 'channel' });
  expect(admission.claim(1)).toBeNull();
});

test('a desk that the page opened itself gets none', () => expect(counting().claim(1)).toBeNull());

test('one tab never gets the ticket of another', () => {
  const admission = counting();
  const token = admission.issue(1, 'first');
  admission.issue(2, 'second');
  expect(admission.claim(2)?.channel).toBe('second');
  expect(admission.claim(1)).toEqual({ token, channel: 'first' });
});

test('a new desk makes the ticket before it void', () => {
  const admission = counting();
  const old = admission.issue(1, 'channel');
  expect(admission.issue(1, 'channel')).not.toBe(old);
  expect(admission.claim(1)?.token).not.toBe(old);
});

const said = (ticket: Ticket | null, greetedAs: string) => {
  const sent: unknown[] = [];
  return { proved: proveDesk(ticket, greetedAs, (message) => sent.push(message)), sent };
};

test('a desk shows its token to whoever greeted it by the name in its ticket', () =>
  expect(said({ token: 'token', channel: 'channel' }, 'channel')).toEqual({ proved: true, sent: [{ type: 'hello', token: 'token' }] }));

test.each([
  ['a desk without a ticket', null, 'channel'],
  ['a desk that the page greets', { token: 'token', channel: 'channel' }, 'guessed'],
  ['a desk that is greeted by its token', { token: 'token', channel: 'channel' }, 'token'],
  ['a desk that is greeted by no name', { token: 'token', channel: 'channel' }, ''],
  ['a desk without a ticket that is greeted by no name', null, 'undefined'],
] as const)('%s says nothing', (_, ticket, greetedAs) => expect(said(ticket, greetedAs)).toEqual({ proved: false, sent: [] }));
