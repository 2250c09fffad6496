// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { awaitGreeting } from '../../../lib/messaging/greeting.ts';

const greet = (data: unknown, source: Window | null = window.parent): void => {
  window.dispatchEvent(Object.assign(new MessageEvent('message', { data }), { source, ports: [] }));
};

test('the first greeting of the page around the frame counts, and none after it', () => {
  const greeted = vi.fn();
  awaitGreeting(greeted);
  for (const data of [null, undefined, 'countersign', {}, { countersign: 7 }, { countersign: null }]) greet(data);
  greet({ countersign: 'another window' }, null);
  expect(greeted).not.toHaveBeenCalled();
  greet({ countersign: 'channel' });
  greet({ countersign: 'other' });
  expect(greeted.mock.calls).toEqual([['channel', '', undefined]]);
});
