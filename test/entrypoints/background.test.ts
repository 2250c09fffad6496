import { expect, test, vi } from 'vitest';
import { ruleSetSchema } from '../../lib/rule-set/schema.ts';
import type { UpdateDependencies } from '../../lib/delivery/check-for-updates.ts';
import { documentOf } from '../lib/rule-set/document.ts';

const given = vi.hoisted(() => ({ tryOut: undefined as UpdateDependencies['tryOut'] | undefined }));
vi.mock('wxt/utils/define-background', () => ({ defineBackground: (main: () => void) => main }));
vi.mock('../../lib/delivery/updater.ts', () => ({
  startUpdater: (tryOut: UpdateDependencies['tryOut']) => {
    given.tryOut = tryOut;
    return { check: async () => null };
  },
}));
// Whatever the background listens to, nothing of it happens here.
vi.mock('../../lib/platform/browser.ts', () => {
  const anything: object = new Proxy(async () => undefined, {
    get: (_, name) => (name === 'getURL' ? () => 'chrome-extension://us/' : name === 'then' ? undefined : anything),
  });
  return { browser: anything };
});

const { default: main } = (await import('../../entrypoints/background.ts')) as unknown as {
  readonly default: () => void;
};
main();

test('rules that come are tried out on the background’s own clock: compiled too slowly, they are refused', async () => {
  const clock = vi.spyOn(performance, 'now');
  const ruleSet = ruleSetSchema.parse(documentOf(1));
  let now = 0;
  clock.mockImplementation(() => (now += 1_001));
  expect(await given.tryOut?.(ruleSet)).toEqual({ problems: [], slow: true });
  clock.mockImplementation(() => 0);
  expect(await given.tryOut?.(ruleSet)).toEqual({ problems: [], slow: false });
  clock.mockRestore();
});

test('and by their own examples', async () => {
  const [rule] = documentOf(1).rules;
  const failing = ruleSetSchema.parse(
    documentOf(1, { rules: [{ ...rule!, params: { terms: [{ find: 'gubbins' }] } }] }),
  );
  expect((await given.tryOut?.(failing))?.problems).not.toEqual([]);
});
