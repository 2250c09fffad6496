import { expect, test } from 'vitest';
import { restrictStorageAccess } from '../../../lib/platform/restrict-storage.ts';

const area = (asked: unknown[], fails = false) => ({
  setAccessLevel: async (to: unknown) => {
    asked.push(to);
    if (fails) throw new Error('not for this one');
  },
});

test('every area is closed to scripts inside web pages, whatever becomes of the others', async () => {
  const asked: unknown[] = [];
  await restrictStorageAccess({
    local: area(asked, true),
    session: area(asked),
    sync: area(asked, true),
    managed: area(asked),
  });
  expect(asked).toEqual(Array.from({ length: 4 }, () => ({ accessLevel: 'TRUSTED_CONTEXTS' })));
});

test('a browser that cannot close them, or lacks some, goes on', async () => {
  await expect(restrictStorageAccess({ local: { get: () => null } })).resolves.toBeUndefined();
  await expect(restrictStorageAccess({})).resolves.toBeUndefined();
});
