import { DAY_MS } from '../text/time/durations.ts';
import { utcDay } from '../text/time/utc-day.ts';
import { isExpired } from '../rule-set/is-expired.ts';
import { type DeliveryIssue, createIssue } from './issues.ts';
import type { DeliveryState } from './state.ts';

/** What issues tell of the rule set in force: its version, its last day as in 2026-11-02, and whom to ask about it. */
type Described = {
  readonly version: number;
  readonly expires?: string | undefined;
  readonly contact?: string | undefined;
};

const OFFLINE_QUIET_MS = 7 * DAY_MS;

/**
 * The issues to show: those of the active rules, those of the last check, and an expiry date that has passed since. A
 * server that has been unreachable for less than a week is left out. `time`: now, in ms since 1970.
 */
export const visibleIssues = (
  kept: DeliveryState,
  ofStanding: readonly DeliveryIssue[],
  ruleSet: Described | null,
  time: number,
): readonly DeliveryIssue[] => {
  const version = ruleSet?.version;
  // If the clock was once set to the future, ignore that time.
  const heard = kept.lastOk !== null && kept.lastOk <= time ? kept.lastOk : null;
  const known = kept.faults.filter(
    ({ id }) => !(id === 'offline' && version !== undefined && heard !== null && time - heard < OFFLINE_QUIET_MS),
  );
  const more = { offline: heard === null ? {} : { since: utcDay(heard) }, twin: { name: ruleSet?.contact } } as const;
  const told = known.map(({ id, facts }) => ({
    id,
    facts: { ...facts, kept: version, ...(id === 'offline' || id === 'twin' ? more[id] : {}) },
  }));
  const expired =
    ruleSet && isExpired(ruleSet, utcDay(time)) ? [createIssue('expired', { since: ruleSet.expires })] : [];
  const here = ofStanding.map(({ id, facts }) => ({ id, facts: { ...facts, kept: version } }));
  return [
    ...new Map(
      [...here, ...told, ...expired].map((one: DeliveryIssue) => [`${one.id} ${one.facts.name ?? ''}`, one]),
    ).values(),
  ];
};
