import { expect, test } from 'vitest';
import type { FrameToken } from '../../../lib/messaging/messages.ts';
import { authenticatePanel, createTokenIssuer } from '../../../lib/panel/frame-token.ts';

const counting = () => {
  let count = 0;
  return createTokenIssuer(() => `token ${++count}`);
};

test('the panel of a tab gets the ticket issued for it, once', () => {
  const admission = counting();
  const token = admission.issue(1, 'channel');
  expect(admission.claim(1)).toEqual({ token, channel: 'channel' });
  expect(admission.claim(1)).toBeNull();
});

test('a panel that the page opened itself gets none', () => expect(counting().claim(1)).toBeNull());

test('one tab never gets the ticket of another', () => {
  const admission = counting();
  const token = admission.issue(1, 'first');
  admission.issue(2, 'second');
  expect(admission.claim(2)?.channel).toBe('second');
  expect(admission.claim(1)).toEqual({ token, channel: 'first' });
});

test('a new panel makes the ticket before it void', () => {
  const admission = counting();
  const old = admission.issue(1, 'channel');
  expect(admission.issue(1, 'channel')).not.toBe(old);
  expect(admission.claim(1)?.token).not.toBe(old);
});

const said = (ticket: FrameToken | null, greetedAs: string) => {
  const sent: unknown[] = [];
  return { proved: authenticatePanel(ticket, greetedAs, (message) => sent.push(message)), sent };
};

test('a panel shows its token to whoever greeted it by the name in its ticket', () =>
  expect(said({ token: 'token', channel: 'channel' }, 'channel')).toEqual({
    proved: true,
    sent: [{ type: 'hello', token: 'token' }],
  }));

test.each([
  ['a panel without a ticket', null, 'channel'],
  ['a panel that the page greets', { token: 'token', channel: 'channel' }, 'guessed'],
  ['a panel that is greeted by its token', { token: 'token', channel: 'channel' }, 'token'],
  ['a panel that is greeted by no name', { token: 'token', channel: 'channel' }, ''],
  ['a panel without a ticket that is greeted by no name', null, 'undefined'],
] as const)('%s says nothing', (_, ticket, greetedAs) =>
  expect(said(ticket, greetedAs)).toEqual({ proved: false, sent: [] }),
);
