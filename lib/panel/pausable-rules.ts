import type { ResolvedRules } from '../delivery/resolve-rules.ts';
import type { ExternalStore } from '../platform/live.ts';
import { isPaused } from '../settings/pause.ts';
import type { Pause } from '../settings/pause.ts';

/** What a pause depends on: the time in ms since 1970, and a way to be called when some have passed. */
type PauseClock = { readonly now: () => number; readonly wait: (ms: number, call: () => void) => void };

/** Timers stand still while a computer sleeps, so a long wait would go on for as long after it wakes. */
const LONGEST_WAIT_MS = 20_000;

/**
 * The rules, with the pause that holds. Listeners are called when either changes and when a pause ends by itself. A
 * computer that slept over the end learns of it soon after it wakes.
 */
export const pausableRules = (
  rules: ExternalStore<ResolvedRules>,
  pause: ExternalStore<Pause | null>,
  clock: PauseClock,
): ExternalStore<ResolvedRules> => {
  const listeners = new Set<() => void>();
  const resolve = (): ResolvedRules => {
    const active = rules.now();
    const asked = pause.now();
    return isPaused(asked, active.mayPause, clock.now()) ? { ...active, paused: asked } : active;
  };
  let latest = resolve();
  const update = (): void => {
    latest = resolve();
    awaitEnd();
    for (const listener of listeners) listener();
  };
  const awaitEnd = (): void => {
    const until = latest.paused?.until ?? null;
    if (until === null) return;
    clock.wait(Math.min(until - clock.now(), LONGEST_WAIT_MS), () => {
      // A later pause has a call of its own.
      if (latest.paused?.until !== until) return;
      if (clock.now() < until) awaitEnd();
      else update();
    });
  };
  rules.subscribe(update);
  pause.subscribe(update);
  awaitEnd();
  return {
    now: () => latest,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
