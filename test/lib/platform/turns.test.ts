import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

type Listener = (...given: readonly never[]) => void;

/** One end of a port. What happens at the other end is heard in a later turn of the event loop, as in a browser. */
type End = {
  readonly name: string;
  readonly sender: { readonly id: string };
  readonly onMessage: { readonly addListener: (listener: Listener) => void };
  readonly onDisconnect: { readonly addListener: (listener: Listener) => void };
  readonly postMessage: () => void;
  readonly disconnect: () => void;
};

/** A browser with a background that may answer, and a disk that takes its time. */
const world = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  ports: 0,
  sender: 'ours',
  connects: true,
  background: undefined as ((port: End) => void) | undefined,
}));

const { pair, slowly } = vi.hoisted(() => {
  const later = (run: () => void): void => void setTimeout(run, Math.random() * 3);
  const slowlyDone = <Value>(value: () => Value): Promise<Value> => new Promise((done) => later(() => done(value())));
  const newPair = (name: string, sender: string): readonly [End, End] => {
    const heard = [0, 1].map(() => ({ messages: [] as (() => void)[], ends: [] as (() => void)[] }));
    let open = true;
    const end = (mine: number): End => ({
      name,
      sender: { id: sender },
      onMessage: { addListener: (listener) => heard[mine]!.messages.push(listener as () => void) },
      onDisconnect: { addListener: (listener) => heard[mine]!.ends.push(listener as () => void) },
      postMessage: () => {
        if (!open) throw new Error('closed');
        later(() => heard[1 - mine]!.messages.forEach((listener) => listener()));
      },
      disconnect: () => {
        open = false;
        later(() => heard[1 - mine]!.ends.forEach((listener) => listener()));
      },
    });
    return [end(0), end(1)];
  };
  return { pair: newPair, slowly: slowlyDone };
});

vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: {
    runtime: {
      onConnect: { addListener: (listener: (port: End) => void) => (world.background = listener) },
      connect: ({ name }: { readonly name: string }) => {
        if (!world.connects) throw new Error('Extension context invalidated.');
        world.ports++;
        const [here, there] = pair(name, world.sender);
        setTimeout(() => (world.background ? world.background(there) : there.disconnect()), 1);
        return here;
      },
    },
    storage: {
      local: {
        get: (keys: readonly string[]) =>
          slowly(() => structuredClone(Object.fromEntries(keys.map((key) => [key, world.stored[key]])))),
        set: (values: object) => slowly(() => void Object.assign(world.stored, structuredClone(values))),
        remove: (key: string) => slowly(() => void delete world.stored[key]),
      },
    },
  },
}));

/** A page of its own: it shares no variable with any other. */
const openPage = async () => {
  vi.resetModules();
  const { storageItem } = await import('../../../lib/platform/storage-item.ts');
  const turns = await import('../../../lib/platform/turns.ts');
  const words = storageItem('words', (stored) => (stored ?? []) as readonly string[]);
  const other = storageItem('other', (stored) => (stored ?? []) as readonly string[]);
  return { ...turns, words, other };
};

const startBackground = async () => {
  const page = await openPage();
  page.giveTurns(({ id }) => id === 'ours');
  return page;
};

beforeEach(() => Object.assign(world, { stored: {}, ports: 0, sender: 'ours', connects: true, background: undefined }));
afterEach(() => void vi.useRealTimers());

describe('changes of one value in two pages and the background at once', () => {
  const names = (page: string): readonly string[] => Array.from({ length: 25 }, (_, at) => `${page}${at}`);
  const addAll = ({ words }: Awaited<ReturnType<typeof openPage>>, page: string): Promise<unknown> =>
    Promise.all(names(page).map((name) => words.change((old) => [...old, name])));

  test('are all kept', async () => {
    const background = await startBackground();
    const [one, two] = [await openPage(), await openPage()];
    await Promise.all([addAll(one, 'a'), addAll(two, 'b'), addAll(background, 'c')]);
    expect((world.stored['words'] as readonly string[]).toSorted()).toEqual(
      [...names('a'), ...names('b'), ...names('c')].toSorted(),
    );
    // The background waits for its own turn without a port.
    expect(world.ports).toBe(50);
  });

  test('a page that only saves or removes waits for its turn too', async () => {
    await startBackground();
    const [one, two] = [await openPage(), await openPage()];
    await one.words.save(['before']);
    const slow = one.words.change((old) => [...old, 'added']);
    await Promise.all([slow, two.words.remove()]);
    expect(world.stored['words'] ?? ['added']).toEqual(['added']);
  });
});

test('a value does not wait for another', async () => {
  await startBackground();
  const [one, two] = [await openPage(), await openPage()];
  let done = (): void => undefined;
  const held = one.oneAtATime('words', () => new Promise<void>((end) => (done = end)));
  await two.other.save(['x']);
  expect(world.stored['other']).toEqual(['x']);
  done();
  await held;
});

test('work that fails ends its turn, and what it throws is thrown', async () => {
  await startBackground();
  const [one, two] = [await openPage(), await openPage()];
  await expect(
    one.words.change(() => {
      throw new Error('No such change');
    }),
  ).rejects.toThrow('No such change');
  expect(await two.words.change((old) => [...old, 'after'])).toEqual(['after']);
});

test('undefined writes nothing', async () => {
  await startBackground();
  const page = await openPage();
  expect(await page.words.change(() => undefined)).toBeUndefined();
  expect(world.stored).toEqual({});
});

test.each([
  ['the extension was updated below the page', () => (world.connects = false)],
  ['no background listens', () => (world.background = undefined)],
  ['the background does not take the page for one of ours', () => (world.sender = 'theirs')],
])('where %s, the changes of one page are still all kept', async (_, prepare) => {
  await startBackground();
  const page = await openPage();
  prepare();
  await Promise.all(['a', 'b', 'c'].map((word) => page.words.change((old) => [...old, word])));
  expect(world.stored['words']).toEqual(['a', 'b', 'c']);
});

test('a page that hangs in its turn keeps the others waiting for five seconds, and no longer', async () => {
  vi.useFakeTimers();
  await startBackground();
  const [one, two] = [await openPage(), await openPage()];
  void one.oneAtATime('words', () => new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(100);
  const begun = vi.fn(async () => undefined);
  void two.oneAtATime('words', begun);
  await vi.advanceTimersByTimeAsync(4_800);
  expect(begun).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(300);
  expect(begun).toHaveBeenCalledOnce();
});

test('a background that never answers holds a change up for ten seconds, and no longer', async () => {
  vi.useFakeTimers();
  world.background = () => undefined;
  const page = await openPage();
  const begun = vi.fn(async () => undefined);
  void page.oneAtATime('words', begun);
  await vi.advanceTimersByTimeAsync(9_900);
  expect(begun).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(begun).toHaveBeenCalledOnce();
});

test('ports of other names are left alone', async () => {
  await startBackground();
  const [here, there] = pair('something else', 'ours');
  const ended = vi.fn();
  here.onDisconnect.addListener(ended);
  world.background?.(there);
  await new Promise((done) => setTimeout(done, 10));
  expect(ended).not.toHaveBeenCalled();
});
