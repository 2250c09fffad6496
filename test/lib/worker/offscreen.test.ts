import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createOffscreenRunner } from '../../../lib/worker/offscreen.ts';

type Listener = (value?: unknown) => void;

/** One end of a port, as the other end uses it. */
type Port = {
  readonly disconnect: ReturnType<typeof vi.fn>;
  readonly answer: (value: unknown) => void;
  readonly end: () => void;
};

/** @param act what the page does with a task */
const newPort = (path: string, act: (port: Port) => void, name = 'offscreen'): Port => {
  const messages = new Set<Listener>();
  const ends = new Set<Listener>();
  const events = (set: Set<Listener>) => ({
    addListener: (listener: Listener) => void set.add(listener),
    removeListener: (listener: Listener) => void set.delete(listener),
  });
  const port = {
    name,
    sender: { url: path },
    onMessage: events(messages),
    onDisconnect: events(ends),
    postMessage: () => act(port),
    disconnect: vi.fn(),
    answer: (value: unknown) => [...messages].forEach((listener) => listener(value)),
    end: () => [...ends].forEach((listener) => listener()),
  };
  return port;
};
/** A browser that can have one page open, and what that page does with a task. */
const fake = vi.hoisted(() => ({
  connect: [] as ((port: unknown) => void)[],
  open: false,
  opens: 0,
  act: (_port: Port): void => undefined,
}));
vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: {
    runtime: { onConnect: { addListener: (listener: (port: unknown) => void) => fake.connect.push(listener) } },
  },
}));

const ports: Port[] = [];
const connect = (port: Port): void => fake.connect.forEach((listener) => listener(port));
beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(fake, { connect: [], open: false, opens: 0, act: (port: Port) => port.answer({ ok: true }) });
  ports.length = 0;
  vi.stubGlobal('chrome', {
    offscreen: {
      createDocument: async ({ url }: { url: string }) => {
        if (fake.open) throw new Error('Only a single offscreen document may be created.');
        Object.assign(fake, { open: true, opens: fake.opens + 1 });
        const port = newPort(url, (one) => fake.act(one));
        ports.push(port);
        connect(port);
      },
      closeDocument: async () => void (fake.open = false),
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const start = () => createOffscreenRunner((sender, path) => sender?.url === path);
const task = { type: 'try', text: '{}' } as const;

test('a page is opened for tasks and closed after a while without one', async () => {
  const run = start();
  expect(await Promise.all([run(task), run(task)])).toEqual([{ ok: true }, { ok: true }]);
  expect([fake.opens, ports[0]!.disconnect.mock.calls.length]).toEqual([1, 0]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ports[0]!.disconnect).toHaveBeenCalledOnce();
});

test('one that an earlier background has left open is replaced', async () => {
  fake.open = true;
  expect(await start()(task)).toEqual({ ok: true });
});

test('a page that goes in the middle gives no answer, and the next task gets another', async () => {
  const run = start();
  fake.act = (port) => {
    fake.open = false;
    port.end();
  };
  expect(await run(task)).toBeNull();
  fake.act = (port) => port.answer({ ok: true });
  expect([await run(task), fake.opens]).toEqual([{ ok: true }, 2]);
});

test('so does one that never answers, or never opens', async () => {
  const run = start();
  fake.act = () => undefined;
  const answer = run(task);
  await vi.advanceTimersByTimeAsync(20_000);
  expect([await answer, ports[0]!.disconnect.mock.calls.length]).toEqual([null, 1]);
  vi.stubGlobal('chrome', {
    offscreen: { createDocument: () => new Promise(() => undefined), closeDocument: async () => undefined },
  });
  const other = start()(task);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await other).toBeNull();
});

test('no other page is given a task, nor the right one that nobody has opened', async () => {
  const run = start();
  const unasked = newPort('/offscreen.html', () => undefined);
  connect(unasked);
  expect(unasked.disconnect).toHaveBeenCalledOnce();
  vi.stubGlobal('chrome', {
    offscreen: {
      createDocument: async () => connect((ports[0] = newPort('/panel.html', (port) => port.answer(1)))),
      closeDocument: async () => undefined,
    },
  });
  const answer = run(task);
  await vi.advanceTimersByTimeAsync(20_000);
  expect([await answer, ports[0]!.disconnect.mock.calls.length]).toEqual([null, 1]);
  const turn = newPort('/panel.html', () => undefined, 'turn/settings');
  connect(turn);
  expect(turn.disconnect).not.toHaveBeenCalled();
});

test('a page that is refused does not take the place of the right one, which is still waited for', async () => {
  const run = start();
  vi.stubGlobal('chrome', {
    offscreen: {
      createDocument: async () => {
        const stranger = newPort('/panel.html', () => undefined);
        connect(stranger);
        expect(stranger.disconnect).toHaveBeenCalledOnce();
        connect((ports[0] = newPort('/offscreen.html', (port) => port.answer('right'))));
      },
      closeDocument: async () => undefined,
    },
  });
  expect(await run(task)).toBe('right');
});
