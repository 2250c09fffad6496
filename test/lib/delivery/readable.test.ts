import { expect, test, vi } from 'vitest';
import type { DeliveryState } from '../../../lib/delivery/state.ts';
import { createReader } from '../../../lib/delivery/readable.ts';
import { checkForUpdates } from '../../../lib/delivery/check-for-updates.ts';
import type { VerifiedOffer } from '../../../lib/delivery/verify-offer.ts';
import { at42, offline } from './machines.ts';

const offer = { sha: 'one', body: '{}' } as VerifiedOffer;
const readBy = (by: string) => ({ readable: { by, shas: ['one'] } }) as unknown as DeliveryState;

test.each([
  ['this version has read it', '1.2.0', false, 0, true, ['one']],
  ['an earlier version has, and this one can', '1.1.0', true, 1, true, ['one']],
  ['an earlier version has, and this one cannot', '1.1.0', false, 1, null, []],
  ['nobody can tell now', '1.1.0', null, 1, true, []],
] as const)('a stored rule set: %s', async (_, by, answer, asked, content, readable) => {
  const canRead = vi.fn(async () => answer);
  const reader = createReader({ canRead, version: '1.2.0' }, readBy(by));
  expect(await reader.read(offer)).toBe(content);
  expect([canRead.mock.calls.length, reader.readable()]).toEqual([asked, readable]);
});

test('what was accepted is not read again, but once by each later version of the extension', async () => {
  const machine = await at42();
  const canRead = vi.fn(async () => true);
  const look = (version: string) => checkForUpdates({ ...machine.world, canRead, version });
  await look('1.2.0');
  await look('1.2.0');
  expect(canRead).not.toHaveBeenCalled();
  await look('1.3.0');
  await look('1.3.0');
  expect(canRead).toHaveBeenCalledOnce();
});

test('one that cannot be read is not in force; while nobody can tell, it stays', async () => {
  const machine = await at42();
  machine.server = offline;
  const look = (answer: boolean | null) =>
    checkForUpdates({ ...machine.world, canRead: async () => answer, version: '1.3.0' });
  expect((await look(null)).inForce?.version).toBe(42);
  expect((await look(false)).issues.map(({ id }) => id)).toContain('unusable');
});
