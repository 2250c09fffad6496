import { createStore, type ExternalStore } from '../platform/live.ts';
import { utcDay } from '../text/time/utc-day.ts';
import { type Fault, fault } from './faults.ts';
import type { Kept, Slot } from './state.ts';
import type { Policy } from './policy/settings.ts';
import { openSlot } from './verify-offer.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import { otherThan, parseStored, type Place, standingOf } from './stored-rule-set.ts';
import { loadPersonal, loadStored, type Personal, watchStored } from './store.ts';
import { isExpired } from './accept-version.ts';
import { DAY_MS } from '../text/time/durations.ts';

/** Which rule set is in force, where it came from and what is amiss. */
export type InForce = {
  /** null: the starter set, which whoever asks has at hand. */
  readonly ruleSet: RuleSet | null;
  readonly origin: Slot['origin'] | 'personal' | 'starter';
  /** Where it is stored; null where no policy brought it. */
  readonly place: Place | null;
  /** The same for the same rules. */
  readonly mark: string;
  readonly policy: Policy | null;
  readonly lastOk: number | null;
  readonly lastTry: number | null;
  readonly faults: readonly Fault[];
  readonly personal: Personal;
  /** What went amiss lately, the oldest first. */
  readonly log: Kept['log'];
};

const QUIET = 7 * DAY_MS;

/** What people are told is amiss: what the rules in force were found with, what the last look left, and a day that has passed since; nothing of a network away for less than a week. `time`: now, in ms since 1970. */
const tellable = (kept: Kept, ofStanding: readonly Fault[], ruleSet: RuleSet | null, time: number): readonly Fault[] => {
  const version = ruleSet?.version;
  // A clock that was wrong once must not keep it quiet for years.
  const heard = kept.lastOk !== null && kept.lastOk <= time ? kept.lastOk : null;
  const known = kept.faults.filter(({ id }) => !(id === 'offline' && version !== undefined && heard !== null && time - heard < QUIET));
  const more = { offline: heard === null ? {} : { since: utcDay(heard) }, twin: { name: ruleSet?.department.contact } } as const;
  const told = known.map(({ id, facts }) => ({ id, facts: { ...facts, kept: version, ...(id === 'offline' || id === 'twin' ? more[id] : {}) } }));
  const expired = ruleSet && isExpired(ruleSet, utcDay(time)) ? [fault('expired', { since: ruleSet.expires })] : [];
  const here = ofStanding.map(({ id, facts }) => ({ id, facts: { ...facts, kept: version } }));
  return [...new Map([...here, ...told, ...expired].map((one: Fault) => [`${one.id} ${one.facts.name ?? ''}`, one])).values()];
};

const nothing: InForce = { ruleSet: null, origin: 'starter', place: null, mark: '', policy: null, lastOk: null, lastTry: null, faults: [], personal: { text: null, before: null }, log: [] };

/**
 * Loads the rule set in force: what a policy brought, else what the person imported, else none of its own. Never rejects and never waits for a policy.
 *
 * @param time now, in ms since 1970
 * @param before what stays where storage cannot be read
 */
export const loadInForce = async (time: number, before: InForce = nothing): Promise<InForce> => {
  try {
    const [stored, personal] = await Promise.all([loadStored(), loadPersonal()]);
    const { kept } = stored;
    const { policy, lastOk, lastTry } = kept;
    const { inForce, faults } = await standingOf(stored, policy);
    const rest = { policy, lastOk, lastTry, personal, log: kept.log };
    if (inForce) {
      const { ruleSet, origin, place, sha } = inForce;
      return { ruleSet, origin, place, mark: sha, faults: tellable(kept, faults, ruleSet, time), ...rest };
    }
    const text = policy?.allowPersonalRules === false ? null : personal.text;
    const own = text === null ? null : parseStored(text);
    if (text !== null && !own) return { ruleSet: null, origin: 'starter', place: null, mark: '', faults: tellable(kept, [...faults, fault('unusable')], null, time), ...rest };
    return { ruleSet: own, origin: own ? 'personal' : 'starter', place: null, mark: text ?? '', faults: tellable(kept, faults, own, time), ...rest };
  } catch {
    return before;
  }
};

/** Whose rules they are: as the policy that brought them calls the department, else as they say themselves. */
export const departmentOf = ({ origin, policy }: Pick<InForce, 'origin' | 'policy'>, { department }: Pick<RuleSet, 'department'>): string =>
  (origin === 'inline' || origin === 'url' ? policy?.departmentName : undefined) ?? department.name;

/** The rule set that was in force before this one, where it is still at hand and proves itself; for telling what changed. Never rejects. */
export const loadBefore = async ({ origin, place, policy, personal }: InForce): Promise<RuleSet | null> => {
  if (origin === 'personal') return personal.before === null ? null : parseStored(personal.before);
  if (place === null) return null;
  try {
    const slot = (await loadStored())[otherThan(place)];
    const opened = slot && (await openSlot(slot, policy));
    return typeof opened === 'object' && opened !== null ? parseStored(opened.body) : null;
  } catch {
    return null;
  }
};

/** The rule set in force, kept as it is. `same`: which changes of it or of its standing are none. */
export const followInForce = (same?: (one: InForce, other: InForce) => boolean): Promise<ExternalStore<InForce>> => createStore((before) => loadInForce(Date.now(), before), watchStored, same);
