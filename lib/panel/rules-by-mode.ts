import type { ResolvedRules } from '../delivery/resolve-rules.ts';
import type { ExternalStore } from '../platform/live.ts';
import { nextChange, periodsOf, type SwitchedOn, switchedPeriods } from '../rule-set/calendar.ts';

/** The time in ms since 1970, and a way to be called when some have passed. */
export type ModeClock = { readonly now: () => number; readonly wait: (ms: number, call: () => void) => void };

/** Timers stand still while a computer sleeps, so a long wait would go on for as long after it wakes. */
const LONGEST_WAIT_MS = 20_000;

/** The rules, as a mode begins and ends. */
export type RulesByMode = ExternalStore<ResolvedRules> & {
  /** Calls the listeners now if a mode has begun or ended since they were called last. */
  readonly lookAgain: () => void;
};

/**
 * The rules, with the modes that the person switched on. Listeners are called when either changes, and when a mode
 * begins, ends, or is announced. A computer that slept over that learns of it soon after it wakes.
 */
export const rulesByMode = (
  rules: ExternalStore<ResolvedRules>,
  switched: ExternalStore<readonly SwitchedOn[]>,
  clock: ModeClock,
): RulesByMode => {
  const listeners = new Set<() => void>();
  let latest = rules.now();
  let due: number | null = null;
  let isWaiting = false;
  const resolve = (): void => {
    const { ruleSet } = rules.now();
    const switchedOn = switched.now();
    latest = { ...rules.now(), switchedOn };
    due = nextChange([...periodsOf(ruleSet), ...switchedPeriods(ruleSet, switchedOn)], clock.now());
    wait();
  };
  const update = (): void => {
    resolve();
    for (const listener of listeners) listener();
  };
  const lookAgain = (): void => {
    if (due !== null && clock.now() >= due) update();
  };
  // One timer at a time, however often the rules change.
  const wait = (): void => {
    if (isWaiting || due === null) return;
    isWaiting = true;
    clock.wait(Math.min(Math.max(due - clock.now(), 0), LONGEST_WAIT_MS), () => {
      isWaiting = false;
      lookAgain();
      wait();
    });
  };
  rules.subscribe(update);
  switched.subscribe(update);
  resolve();
  return {
    now: () => latest,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    lookAgain,
  };
};
