import { expect, test } from 'vitest';
import { createPanelController } from '../../../lib/panel/panel.ts';
import { rulesByMode } from '../../../lib/panel/rules-by-mode.ts';
import type { ResolvedRules } from '../../../lib/delivery/resolve-rules.ts';
import type { ExternalStore } from '../../../lib/platform/live.ts';
import type { ToComposer } from '../../../lib/messaging/messages.ts';
import type { SwitchedOn } from '../../../lib/rule-set/calendar.ts';
import { ruleSetSchema } from '../../../lib/rule-set/schema.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { documentOf } from '../rule-set/document.ts';
import { inUse } from './open-panel.ts';

const MINUTE = 60_000;
const TERMS = { terms: [{ find: 'launch', use: 'start' }] };
const examples = { bad: ['We [[launch]] it.', 'They [[launch]] it.'], good: ['We go.', 'They go.'] };
const word = { id: 'ours/launch', kind: 'terms', params: TERMS, severity: 'warning', why: 'Why.', source: 'ours' };
const ruleSet = ruleSetSchema.parse(
  documentOf(1, {
    rules: [{ ...word, modes: ['election', 'crisis'], examples }],
    modes: [
      { id: 'election', title: 'Pre-election period', says: 'Post what people need.', guidance: 'elections' },
      { id: 'crisis', title: 'Crisis', byHand: true },
    ],
    calendar: [{ mode: 'election', title: 'Senedd', from: '2026-06-02T09:00', until: '2026-06-04T22:00' }],
    guidance: [{ id: 'elections', title: 'Elections', part: 'Rules', now: { text: 'Wait.', sources: ['ours'] } }],
  }),
);

const storeOf = <Value>(value: Value) => {
  let now = value;
  const listeners = new Set<() => void>();
  const store: ExternalStore<Value> = {
    now: () => now,
    subscribe: (listener) => (listeners.add(listener), () => listeners.delete(listener)),
  };
  const set = (next: Value): void => {
    now = next;
    for (const listener of listeners) listener();
  };
  return { store, set };
};

/** A panel whose clock the test moves. Timers stand still while the computer sleeps. */
const openAt = (start: string) => {
  let time = Date.parse(start);
  let awake = 0;
  let waiting: readonly { readonly at: number; readonly call: () => void }[] = [];
  const rules = storeOf<ResolvedRules>({ ...inUse, ruleSet });
  const switched = storeOf<readonly SwitchedOn[]>([]);
  const live = rulesByMode(rules.store, switched.store, {
    now: () => time,
    wait: (ms, call) => void (waiting = [...waiting, { at: awake + ms, call }]),
  });
  const posted: ToComposer[] = [];
  const nothing = (): void => {};
  const panel = createPanelController(live.now(), defaultSettings, {
    post: (message) => {
      posted.push(message);
      if (message.type === 'recheck' && text !== null) write(text);
    },
    showCard: nothing,
    changeSettings: async (change) => change(defaultSettings),
    addReasons: async () => {},
    focusPanel: nothing,
    openGuidance: nothing,
    isSurePress: () => true,
    addWaitingWord: async () => undefined,
    setPause: async () => {},
    openPage: nothing,
    clock: () => new Date(time),
    textScale: () => 1,
    site: null,
  });
  let text: string | null = null;
  let seq = 0;
  const write = (next: string): void => {
    text = next;
    seq += 1;
    const context = {};
    panel.receive({
      type: 'draft',
      composer: 'c',
      seq,
      network: 'x',
      text,
      context,
      theme: 'light',
      active: true,
      memory: undefined,
    });
  };
  live.subscribe(() => panel.useRules(live.now()));
  return {
    panel,
    write,
    switched,
    lookAgain: live.lookAgain,
    hints: () => panel.view().panel.hints.map(({ rule }) => rule),
    modes: () => panel.view().panel.modes,
    timers: () => waiting.length,
    sleep: (ms: number) => void (time += ms),
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
  };
};

test('a mode that begins while a draft is open is shown and takes effect at its minute, and ends at its minute', () => {
  const { write, hints, modes, pass } = openAt('2026-06-02T07:59:00Z');
  write('We launch it');
  expect(hints()).toEqual([]);
  expect(modes().soon.map(({ title, from }) => [title, from])).toEqual([['Pre-election period', '2026-06-02T09:00']]);
  pass(59_000);
  expect(hints()).toEqual([]);
  pass(1_000);
  expect(hints()).toEqual(['ours/launch']);
  expect(modes().now).toEqual([
    {
      id: 'election',
      title: 'Pre-election period',
      name: 'Senedd',
      says: 'Post what people need.',
      guidance: 'elections',
      from: null,
      until: '2026-06-04T22:00',
    },
  ]);
  pass((2 * 24 + 13) * 60 * MINUTE);
  expect([hints(), modes().now]).toEqual([[], []]);
});

test('is announced from the beginning of the day before', () => {
  const { modes, pass } = openAt('2026-05-31T22:59:00Z');
  expect(modes().soon).toEqual([]);
  pass(MINUTE);
  expect(modes().soon.map(({ id }) => id)).toEqual(['election']);
});

test('a computer that slept over the beginning looks again at the next message, and soon after it wakes by itself', () => {
  const first = openAt('2026-06-01T12:00:00Z');
  first.write('We launch it');
  first.sleep(24 * 60 * MINUTE);
  first.lookAgain();
  expect(first.hints()).toEqual(['ours/launch']);
  const second = openAt('2026-06-01T12:00:00Z');
  second.write('We launch it');
  second.sleep(24 * 60 * MINUTE);
  second.pass(20_000);
  expect(second.hints()).toEqual(['ours/launch']);
  expect(second.timers()).toBe(1);
});

test('a person may switch on what the rule set lets them, for a time, and nothing else, and can switch off nothing', () => {
  const { write, hints, modes, switched, pass } = openAt('2026-05-01T12:00:00Z');
  write('We launch it');
  const until = Date.parse('2026-05-02T12:00:00Z');
  switched.set([
    { mode: 'election', until },
    { mode: 'none', until },
  ]);
  expect(hints()).toEqual([]);
  switched.set([{ mode: 'crisis', until }]);
  expect(hints()).toEqual(['ours/launch']);
  expect(modes().now.map(({ title, until: end }) => [title, end])).toEqual([['Crisis', '2026-05-02T13:00']]);
  pass(24 * 60 * MINUTE);
  expect(hints()).toEqual([]);
  const during = openAt('2026-06-03T12:00:00Z');
  during.switched.set([{ mode: 'election', until: 0 }]);
  during.write('We launch it');
  expect(during.hints()).toEqual(['ours/launch']);
});

test('a post is judged on the day that the person says it goes out, until it is gone', () => {
  const { panel, write, hints, modes } = openAt('2026-05-01T12:00:00Z');
  expect(modes().asksDay).toBe(false);
  write('We launch it');
  expect(modes().asksDay).toBe(true);
  panel.actions.setGoesOut('2026-06-02T09:00');
  expect(hints()).toEqual(['ours/launch']);
  expect(modes()).toMatchObject({ goesOut: '2026-06-02T09:00', now: [{ id: 'election' }], soon: [] });
  panel.actions.setGoesOut('2026-06-02T08:59');
  expect([hints(), modes().now]).toEqual([[], []]);
  panel.actions.setGoesOut(null);
  expect([hints(), modes().goesOut]).toEqual([[], null]);
  panel.actions.setGoesOut('2026-06-02T09:00');
  write('');
  write('We launch it');
  expect([hints(), modes().goesOut]).toEqual([[], null]);
});

test('nobody is asked for the day where the calendar has nothing to come', () => {
  const { write, modes } = openAt('2026-06-05T12:00:00Z');
  write('We launch it');
  expect(modes().asksDay).toBe(false);
});
