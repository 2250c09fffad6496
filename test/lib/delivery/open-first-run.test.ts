import { beforeEach, expect, test, vi } from 'vitest';
import { openFirstRun } from '../../../lib/delivery/open-first-run.ts';

/** A browser with as much as opening the page asks of it. */
const fake = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  opened: [] as string[],
  installType: 'normal',
  tabs: true,
  policy: async (): Promise<unknown> => ({}),
}));
vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: {
    runtime: { getURL: (path: string) => path },
    management: { getSelf: async () => ({ installType: fake.installType }) },
    tabs: {
      create: async ({ url }: { url: string }) =>
        fake.tabs ? void fake.opened.push(url) : Promise.reject(new Error('No window')),
    },
    storage: {
      local: { get: async () => fake.stored, set: async (values: object) => void Object.assign(fake.stored, values) },
      managed: { get: () => fake.policy() },
      onChanged: { addListener: () => {} },
    },
  },
}));

beforeEach(() =>
  Object.assign(fake, { stored: {}, opened: [], installType: 'normal', tabs: true, policy: async () => ({}) }),
);

test('the page opens once', async () => {
  await openFirstRun('installed', false);
  await openFirstRun('pressed', true);
  expect(fake.opened).toEqual(['/firstrun.html']);
});

test('where an administrator installed it, it waits for a press', async () => {
  fake.installType = 'admin';
  await openFirstRun('installed', false);
  expect(fake.opened).toEqual([]);
  await openFirstRun('pressed', false);
  expect(fake.opened).toEqual(['/firstrun.html']);
});

test('a policy that cannot be read may say never, so the page stays closed', async () => {
  fake.policy = () => Promise.reject(new Error('The browser is starting'));
  await openFirstRun('installed', false);
  expect([fake.opened, fake.stored]).toEqual([[], {}]);
});

test('a policy keeps it closed', async () => {
  fake.policy = async () => ({ firstRun: 'never' });
  await openFirstRun('installed', false);
  expect(fake.opened).toEqual([]);
});

test('a page that could not open is tried again', async () => {
  fake.tabs = false;
  await openFirstRun('installed', false);
  fake.tabs = true;
  await openFirstRun('installed', false);
  expect(fake.opened).toEqual(['/firstrun.html']);
});
