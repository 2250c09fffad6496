import { expect, test } from 'vitest';
import { pausableRules } from '../../../lib/panel/pausable-rules.ts';
import type { ResolvedRules } from '../../../lib/delivery/resolve-rules.ts';
import type { ExternalStore } from '../../../lib/platform/live.ts';
import { PAUSE_UNTIL_TURNED_ON, pauseForAnHour } from '../../../lib/settings/pause.ts';
import type { Pause } from '../../../lib/settings/pause.ts';
import { inUse, MARKED, open } from './open-panel.ts';

const START = new Date('2026-11-23T09:00').getTime();
const HOUR = 3_600_000;

/** A store that the test sets. */
const storeOf = <Value>(first: Value): ExternalStore<Value> & { readonly set: (value: Value) => void } => {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    now: () => value,
    subscribe: (listener) => (listeners.add(listener), () => listeners.delete(listener)),
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
  };
};

const setUp = () => {
  let time = START;
  // A timer counts the time in which the computer is awake.
  let awake = START;
  let waiting: readonly { readonly at: number; readonly call: () => void }[] = [];
  const rules = storeOf<ResolvedRules>(inUse);
  const pause = storeOf<Pause | null>(null);
  const live = pausableRules(rules, pause, {
    now: () => time,
    wait: (ms, call) => void (waiting = [...waiting, { at: awake + ms, call }]),
  });
  let changes = 0;
  live.subscribe(() => changes++);
  return {
    rules,
    pause,
    paused: () => live.now().paused,
    changes: () => changes,
    /** Lets time pass, and makes the calls that are due, one after the other. */
    pass: (ms: number) => {
      const end = awake + ms;
      for (;;) {
        const [next] = waiting.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
        const step = (next?.at ?? end) - awake;
        time += step;
        awake += step;
        if (!next) return;
        waiting = waiting.filter((one) => one !== next);
        next.call();
      }
    },
    sleep: (ms: number) => {
      time += ms;
    },
  };
};

test('a pause of an hour holds, and ends by itself', () => {
  const world = setUp();
  world.pause.set(pauseForAnHour(START));
  expect(world.paused()).toEqual({ until: START + HOUR });
  world.pass(HOUR - 1);
  expect(world.paused()).toBeDefined();
  const before = world.changes();
  world.pass(1);
  expect([world.paused(), world.changes()]).toEqual([undefined, before + 1]);
});

test('a pause that is asked for again ends at its own time', () => {
  const world = setUp();
  world.pause.set(pauseForAnHour(START));
  world.pass(HOUR / 2);
  world.pause.set(pauseForAnHour(START + HOUR / 2));
  world.pass(HOUR / 2);
  expect(world.paused()).toEqual({ until: START + 1.5 * HOUR });
  world.pass(HOUR / 2);
  expect(world.paused()).toBeUndefined();
});

test('a pause is over when it is turned on, and when a policy forbids it', () => {
  const world = setUp();
  world.pause.set(PAUSE_UNTIL_TURNED_ON);
  expect(world.paused()).toEqual({ until: null });
  world.pause.set(null);
  expect(world.paused()).toBeUndefined();
  world.pause.set(PAUSE_UNTIL_TURNED_ON);
  world.rules.set({ ...inUse, mayPause: 'hour' });
  expect(world.paused()).toBeUndefined();
});

test('while paused the page gets no marks and Post is not stopped; then all is as before', () => {
  const { panel, write, last } = open();
  write(MARKED);
  expect(last('marks')?.open).toHaveLength(1);
  panel.useRules({ ...inUse, paused: { until: START + HOUR } });
  expect(last('marks')).toMatchObject({ marks: [], open: [] });
  expect(panel.view().panel).toMatchObject({
    hints: [],
    paused: { until: '2026-11-23T10:00', site: null, locked: false },
  });
  panel.useRules(inUse);
  expect(last('marks')?.open).toHaveLength(1);
  expect(panel.view().panel.paused).toBeNull();
});

test('what a person decided about a draft is there after a pause', () => {
  const { panel, write, last, hint } = open();
  write(MARKED);
  const { id } = hint('sec/marking');
  panel.actions.dismissHints([id], 'It is public already');
  panel.actions.setItemTicked('q/clearance', true);
  panel.useRules({ ...inUse, paused: { until: null } });
  write(`${MARKED} today`);
  expect(last('remember')?.memory).toMatchObject({ dismissed: [id], ticked: ['q/clearance'] });
  panel.useRules(inUse);
  expect(last('marks')?.open).toEqual([]);
  expect(panel.view().panel.checklist.find((item) => item.id === 'q/clearance')?.done).toBe(true);
});

test('a stop at Post ends with a pause', () => {
  const { panel, write } = open();
  write(MARKED);
  panel.receive({ type: 'held', composer: 'home' });
  expect(panel.view().panel.postBlocked).not.toBeNull();
  panel.useRules({ ...inUse, paused: { until: null } });
  panel.useRules(inUse);
  expect(panel.view().panel.postBlocked).toBeNull();
});

test('a computer that slept over the end of a pause checks again soon after it wakes', () => {
  const world = setUp();
  world.pause.set(pauseForAnHour(START));
  world.sleep(12 * HOUR);
  expect(world.paused()).toBeDefined();
  world.pass(20_000);
  expect(world.paused()).toBeUndefined();
});

test('the menu pauses, turns on, and opens pages', () => {
  const { panel, pauses, pages } = open();
  panel.actions.pause('hour');
  panel.actions.pause('any');
  panel.actions.resume();
  expect(pauses).toEqual([{ until: START + HOUR }, { until: null }, null]);
  panel.actions.openPage('help');
  expect(pages).toEqual(['help']);
});

test.each([
  ['no', []],
  ['hour', [{ until: START + HOUR }]],
] as const)('where the policy allows “%s”, no other pause is stored', (mayPause, stored) => {
  const { panel, pauses } = open({ mayPause });
  panel.actions.pause('hour');
  panel.actions.pause('any');
  expect(pauses).toEqual(stored);
});
