import { DAY_MS } from '../text/time/durations.ts';
import { defaultPolicy } from './policy/schema.ts';
import type { DeliveryState } from './state.ts';

const MINUTE_MS = 60_000;
/** Spread by chance, this comes to at most a day. */
const LONGEST_BACK_OFF = DAY_MS / MINUTE_MS / 1.5;

type Known = Pick<DeliveryState, 'policy' | 'failures' | 'waitUntil'>;

const checkMinutes = ({ policy }: Pick<Known, 'policy'>): number => policy?.checkMinutes ?? defaultPolicy.checkMinutes;

/** Minutes for which the server has asked to be left alone, from now; else 0. A clock may have been set back. */
const askedMinutes = ({ waitUntil }: Known, now: number): number => {
  const left = (waitUntil ?? now) - now;
  return left > 0 && left <= DAY_MS ? left / MINUTE_MS : 0;
};

/** Not all in the same moment: those who were asked to wait by the same answer would come back together. */
const afterAsked = (state: Known, now: number, chance: number): number => {
  const asked = askedMinutes(state, now);
  return asked === 0 ? 0 : asked + (checkMinutes(state) / 2) * chance;
};

/** Whether the server of the stored policy has asked to be left alone for now. `now`: in ms since 1970. */
export const mustWait = (state: Known, now: number): boolean =>
  state.policy?.url !== undefined && state.policy.inline === undefined && askedMinutes(state, now) > 0;

/**
 * Minutes to the next check. It varies around the configured time, so that people who log on together do not all ask
 * together. After each look that did not reach the server it doubles, up to a day.
 *
 * @param now in ms since 1970
 * @param chance from 0 to 1, another each time
 */
export const nextCheckMinutes = (state: Known, now: number, chance: number): number => {
  const usual = checkMinutes(state);
  const wait = Math.max(usual, state.failures === 0 ? 0 : Math.min(usual * 2 ** state.failures, LONGEST_BACK_OFF));
  return Math.max(wait * (0.5 + chance), afterAsked(state, now, chance));
};

/**
 * Minutes from the start of the computer to the first check, if there are rules already. At most an hour, because it
 * may not run for longer, unless the server has asked for more. The parameters are those of `nextCheckMinutes`.
 */
export const firstCheckMinutes = (state: Known, now: number, chance: number): number =>
  Math.max(Math.min(checkMinutes(state), 60) * chance, afterAsked(state, now, chance));
