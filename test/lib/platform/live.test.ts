import { expect, test } from 'vitest';
import { createStore } from '../../../lib/platform/live.ts';

/** Something whose loads a test ends in any order, each with a value of its own. */
const world = () => {
  const loads: ((value: string) => void)[] = [];
  let signal = (): void => {};
  return {
    load: () => new Promise<string>((resolve) => loads.push(resolve)),
    watch: (onChange: () => void): void => void (signal = onChange),
    signal: () => signal(),
    answer: async (load: number, value: string): Promise<void> => {
      loads[load]!(value);
      await Promise.resolve();
    },
  };
};

const opened = async (same?: (one: string, other: string) => boolean) => {
  const { answer, ...rest } = world();
  const live = createStore(rest.load, rest.watch, same);
  await answer(0, 'first');
  const { now, subscribe } = await live;
  const told: string[] = [];
  return { ...rest, answer, now, told, end: subscribe(() => told.push(now())) };
};

test('it is as first loaded, and after each signal as loaded then', async () => {
  const { now, signal, answer, told } = await opened();
  expect(now()).toBe('first');
  signal();
  expect(now()).toBe('first');
  await answer(1, 'second');
  expect([now(), told]).toEqual(['second', ['second']]);
});

test('a load that was overtaken changes nothing', async () => {
  const { now, signal, answer, told } = await opened();
  signal();
  signal();
  await answer(2, 'third');
  await answer(1, 'second');
  expect([now(), told]).toEqual(['third', ['third']]);
});

test('nothing is missed while it is first loaded, whichever load ends first', async () => {
  for (const order of [
    [0, 1],
    [1, 0],
  ] as const) {
    const { load, watch, signal, answer } = world();
    const live = createStore(load, watch);
    signal();
    for (const at of order) await answer(at, ['old', 'new'][at]!);
    expect((await live).now()).toBe('new');
  }
});

test('what is the same is no change, and nobody is told after they ended it', async () => {
  const { now, signal, answer, told, end } = await opened((one, other) => one.length === other.length);
  signal();
  await answer(1, 'fifth');
  expect([now(), told]).toEqual(['first', []]);
  end();
  signal();
  await answer(2, 'sixth and last');
  expect([now(), told]).toEqual(['sixth and last', []]);
});
