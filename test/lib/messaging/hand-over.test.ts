import { afterEach, expect, test, vi } from 'vitest';
import { handOver, receiveHandOver } from '../../../lib/messaging/hand-over.ts';

afterEach(() => vi.useRealTimers());

test('what is handed over is taken by the page that asks, and the first is told so', async () => {
  const taken = vi.fn();
  handOver('one', { text: 'We utilise' }, taken);
  expect(taken).not.toHaveBeenCalled();
  expect(await receiveHandOver('one')).toEqual({ text: 'We utilise' });
  await vi.waitFor(() => expect(taken).toHaveBeenCalledOnce());
});

test('where nobody hands anything over there is nothing, after a second', async () => {
  vi.useFakeTimers();
  const taken = receiveHandOver('nobody');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await taken).toBeNull();
});
