import { follow, type Live } from '../platform/live.ts';
import { utcDay } from '../text/time/utc-day.ts';
import { type DeliveryIssue, createIssue } from './faults.ts';
import type { DeliveryState, Slot } from './state.ts';
import type { Policy } from './policy/settings.ts';
import { verifySlot } from './verify-offer.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import { otherSlot, parseStored, type SlotName, loadStoredRuleSet } from './stored-rule-set.ts';
import { loadImported, loadStored, type ImportedRules, watchStored } from './store.ts';
import { isExpired } from './accept-version.ts';
import { DAY_MS } from '../text/time/durations.ts';

/** Which rule set is in force, where it came from and what is amiss. */
export type ActiveRuleSet = {
  /** null: the starter set, which whoever asks has at hand. */
  readonly ruleSet: RuleSet | null;
  readonly origin: Slot['origin'] | 'personal' | 'starter';
  /** Where it is stored; null where no policy brought it. */
  readonly place: SlotName | null;
  /** The same for the same rules. */
  readonly mark: string;
  readonly policy: Policy | null;
  readonly lastOk: number | null;
  readonly lastTry: number | null;
  readonly faults: readonly DeliveryIssue[];
  readonly personal: ImportedRules;
  /** What went amiss lately, the oldest first. */
  readonly log: DeliveryState['log'];
};

const OFFLINE_QUIET_MS = 7 * DAY_MS;

/** What people are told is amiss: what the rules in force were found with, what the last look left, and a day that has passed since; nothing of a network away for less than a week. `time`: now, in ms since 1970. */
const visibleIssues = (kept: DeliveryState, ofStanding: readonly DeliveryIssue[], ruleSet: RuleSet | null, time: number): readonly DeliveryIssue[] => {
  const version = ruleSet?.version;
  // A clock that was wrong once must not keep it quiet for years.
  const heard = kept.lastOk !== null && kept.lastOk <= time ? kept.lastOk : null;
  const known = kept.faults.filter(({ id }) => !(id === 'offline' && version !== undefined && heard !== null && time - heard < OFFLINE_QUIET_MS));
  const more = { offline: heard === null ? {} : { since: utcDay(heard) }, twin: { name: ruleSet?.department.contact } } as const;
  const told = known.map(({ id, facts }) => ({ id, facts: { ...facts, kept: version, ...(id === 'offline' || id === 'twin' ? more[id] : {}) } }));
  const expired = ruleSet && isExpired(ruleSet, utcDay(time)) ? [createIssue('expired', { since: ruleSet.expires })] : [];
  const here = ofStanding.map(({ id, facts }) => ({ id, facts: { ...facts, kept: version } }));
  return [...new Map([...here, ...told, ...expired].map((one: DeliveryIssue) => [`${one.id} ${one.facts.name ?? ''}`, one])).values()];
};

const nothing: ActiveRuleSet = { ruleSet: null, origin: 'starter', place: null, mark: '', policy: null, lastOk: null, lastTry: null, faults: [], personal: { text: null, before: null }, log: [] };

/**
 * Loads the rule set in force: what a policy brought, else what the person imported, else none of its own. Never rejects and never waits for a policy.
 *
 * @param time now, in ms since 1970
 * @param before what stays where storage cannot be read
 */
export const loadActiveRuleSet = async (time: number, before: ActiveRuleSet = nothing): Promise<ActiveRuleSet> => {
  try {
    const [stored, personal] = await Promise.all([loadStored(), loadImported()]);
    const { kept } = stored;
    const { policy, lastOk, lastTry } = kept;
    const { inForce, issues: faults } = await loadStoredRuleSet(stored, policy);
    const rest = { policy, lastOk, lastTry, personal, log: kept.log };
    if (inForce) {
      const { ruleSet, origin, place, sha } = inForce;
      return { ruleSet, origin, place, mark: sha, faults: visibleIssues(kept, faults, ruleSet, time), ...rest };
    }
    const text = policy?.allowPersonalRules === false ? null : personal.text;
    const own = text === null ? null : parseStored(text);
    if (text !== null && !own) return { ruleSet: null, origin: 'starter', place: null, mark: '', faults: visibleIssues(kept, [...faults, createIssue('unusable')], null, time), ...rest };
    return { ruleSet: own, origin: own ? 'personal' : 'starter', place: null, mark: text ?? '', faults: visibleIssues(kept, faults, own, time), ...rest };
  } catch {
    return before;
  }
};

/** Whose rules they are: as the policy that brought them calls the department, else as they say themselves. */
export const departmentName = ({ origin, policy }: Pick<ActiveRuleSet, 'origin' | 'policy'>, { department }: Pick<RuleSet, 'department'>): string =>
  (origin === 'inline' || origin === 'url' ? policy?.departmentName : undefined) ?? department.name;

/** The rule set that was in force before this one, where it is still at hand and proves itself; for telling what changed. Never rejects. */
export const loadPreviousRuleSet = async ({ origin, place, policy, personal }: ActiveRuleSet): Promise<RuleSet | null> => {
  if (origin === 'personal') return personal.before === null ? null : parseStored(personal.before);
  if (place === null) return null;
  try {
    const slot = (await loadStored())[otherSlot(place)];
    const opened = slot && (await verifySlot(slot, policy));
    return typeof opened === 'object' && opened !== null ? parseStored(opened.body) : null;
  } catch {
    return null;
  }
};

/** The rule set in force, kept as it is. `same`: which changes of it or of its standing are none. */
export const watchActiveRuleSet = (same?: (one: ActiveRuleSet, other: ActiveRuleSet) => boolean): Promise<Live<ActiveRuleSet>> => follow((before) => loadActiveRuleSet(Date.now(), before), watchStored, same);
