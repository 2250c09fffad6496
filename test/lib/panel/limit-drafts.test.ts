import { expect, test } from 'vitest';
import { limitDrafts } from '../../../lib/panel/limit-drafts.ts';
import type { ToPanel } from '../../../lib/messaging/messages.ts';

const draft = (composer: string, seq: number): ToPanel => ({ type: 'draft', composer, seq }) as ToPanel;

/** A panel behind the limit, on a clock of its own. */
const open = () => {
  let now = 0;
  const calls: { readonly at: number; readonly call: () => void }[] = [];
  const received: string[] = [];
  const send = limitDrafts(
    (message) =>
      received.push(
        [message.type, 'composer' in message ? message.composer : '', 'seq' in message ? message.seq : ''].join(' '),
      ),
    { now: () => now, wait: (ms, call) => calls.push({ at: now + ms, call }) },
  );
  /** Lets so many ms pass. */
  const pass = (ms: number): void => {
    const end = now + ms;
    for (;;) {
      const next = calls.toSorted((a, b) => a.at - b.at)[0];
      if (!next || next.at > end) break;
      calls.splice(calls.indexOf(next), 1);
      now = next.at;
      next.call();
    }
    now = end;
  };
  return { send, pass, received };
};

test('somebody who types fast is answered at every key', () => {
  const { send, pass, received } = open();
  for (let key = 1; key <= 600; key++) {
    send(draft('home', key));
    pass(95);
    expect(received.at(-1)).toBe(`draft home ${key}`);
  }
});

test('a page that changes a text without end gets some answers a second, and the newest text is not lost', () => {
  const { send, pass, received } = open();
  for (let turn = 1; turn <= 10_000; turn++) {
    send(draft('home', turn));
    pass(1);
  }
  // Ten seconds, after those at once.
  expect(received.length).toBeLessThanOrEqual(60 + 100 + 1);
  pass(1_000);
  expect(received.at(-1)).toBe('draft home 10000');
  expect(received.length).toBeLessThanOrEqual(60 + 100 + 2);
});

test('of each post box the newest waits, and what is told of a box comes after its draft', () => {
  const { send, pass, received } = open();
  for (let turn = 1; turn <= 60; turn++) send(draft('home', turn));
  received.length = 0;
  for (const [composer, seq] of [
    ['home', 61],
    ['reply', 1],
    ['home', 62],
    ['third', 1],
  ] as const)
    send(draft(composer, seq));
  expect(received).toEqual([]);
  send({ type: 'held', composer: 'home' } as ToPanel);
  send({ type: 'gone', composer: 'third' });
  send({ type: 'fold' });
  pass(5_000);
  expect(received).toEqual(['draft home 62', 'held home ', 'gone third ', 'fold  ', 'draft reply 1']);
});

test('a clock that is set back gives nothing and takes nothing', () => {
  let now = 1_000;
  const received: unknown[] = [];
  const send = limitDrafts((message) => received.push(message), { now: () => now, wait: () => undefined });
  for (let turn = 0; turn < 60; turn++) send(draft('home', turn));
  now = 0;
  send(draft('home', 60));
  expect(received).toHaveLength(60);
  now = 100;
  send(draft('home', 61));
  expect(received).toHaveLength(61);
});
