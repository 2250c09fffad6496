import { expect, test, vi } from 'vitest';
import { saveDirectory } from '../../../../lib/guidance/directory/store.ts';
import { directoryEntrySchema } from '../../../../lib/rule-set/directory-schema.ts';

const disk = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }));
vi.mock('../../../../lib/platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async () => structuredClone(disk.stored),
        set: async (values: object) => void Object.assign(disk.stored, structuredClone(values)),
      },
    },
  },
}));

const account = (handle: string) =>
  directoryEntrySchema.parse({ category: 'Partners', name: handle, handle, reviewBy: '2027-11-01' });
const [one, two, three] = [account('one'), account('two'), account('three')];

test('accounts that another page has changed meanwhile are not written over', async () => {
  await saveDirectory([one], []);
  await saveDirectory([one, two], [one]);
  await expect(saveDirectory([one, three], [one])).rejects.toThrow('changed in another page');
  expect(disk.stored['directory']).toEqual([one, two]);
  const atOnce = await Promise.allSettled([saveDirectory([three], [one, two]), saveDirectory([], [one, two])]);
  expect(atOnce.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(disk.stored['directory']).toEqual([three]);
});
