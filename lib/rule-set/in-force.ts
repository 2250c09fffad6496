import { follow, type Live } from '../follow.ts';
import { type Fault, fault } from './faults.ts';
import type { Kept, Policy, Slot } from './kept.ts';
import { type RuleSet, ruleSetSchema } from './schema.ts';
import { openSlot } from './open.ts';
import { standingOf } from './standing.ts';
import { loadPersonal, loadStored, type Personal, watchStored } from './store.ts';
import { unfitText } from './unfit.ts';
import { isExpired } from './weigh.ts';

/** Which rule set is in force, where it came from and what is amiss. */
export type InForce = {
  /** null: the starter set, which whoever asks has at hand. */
  readonly ruleSet: RuleSet | null;
  readonly origin: Slot['origin'] | 'personal' | 'starter';
  /** The same for the same rules. */
  readonly mark: string;
  readonly policy: Policy | null;
  readonly lastOk: number | null;
  readonly lastTry: number | null;
  readonly faults: readonly Fault[];
  readonly personal: Personal | null;
};

const QUIET = 7 * 86_400_000;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** It proved itself and did what its examples say when it came; a later version of the extension may read it otherwise, and then it is not used. */
const parse = (body: string): RuleSet | null => {
  if (unfitText(body) !== null) return null;
  try {
    return ruleSetSchema.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
};

/** What is said to people: nothing of a network that has been away for less than a week, and what has come about by itself. */
const tellable = (kept: Kept, now: Fault[], ruleSet: RuleSet | null, time: number): readonly Fault[] => {
  const version = ruleSet?.version;
  const known = kept.faults.filter(({ id }) => !(id === 'offline' && version !== undefined && kept.lastOk !== null && time - kept.lastOk < QUIET));
  const more = { offline: kept.lastOk === null ? {} : { since: dayOf(kept.lastOk) }, twin: { name: ruleSet?.department.contact } } as const;
  const told = known.map(({ id, facts }) => ({ id, facts: { ...facts, kept: version, ...(id === 'offline' || id === 'twin' ? more[id] : {}) } }));
  const expired = ruleSet && isExpired(ruleSet, dayOf(time)) ? [fault('expired', { since: ruleSet.expires })] : [];
  return [...new Map([...now, ...told, ...expired].map((one: Fault) => [`${one.id} ${one.facts.name ?? ''}`, one])).values()];
};

/** Loads the rule set in force: what a policy brought, else what the person imported, else none of its own. Never rejects and never waits for a policy. */
export const loadInForce = async (time: number): Promise<InForce> => {
  try {
    const [stored, personal] = await Promise.all([loadStored(), loadPersonal()]);
    const { kept } = stored;
    const { policy, lastOk, lastTry } = kept;
    const { inForce, faults } = await standingOf(stored, policy);
    const ofPolicy = inForce && parse(inForce.body);
    const rest = { policy, lastOk, lastTry, personal };
    if (inForce && ofPolicy) return { ruleSet: ofPolicy, origin: inForce.origin, mark: inForce.sha, faults: tellable(kept, [...faults], ofPolicy, time), ...rest };
    const own = personal && policy?.allowPersonalRules !== false ? parse(personal.text) : null;
    const origin = own ? 'personal' : 'starter';
    return { ruleSet: own, origin, mark: own ? personal!.text : '', faults: tellable(kept, [...faults], own, time), ...rest };
  } catch {
    return { ruleSet: null, origin: 'starter', mark: '', policy: null, lastOk: null, lastTry: null, faults: [], personal: null };
  }
};

/** The rule set that was in force before this one, where it is still at hand and proves itself; for telling what changed. Never rejects. */
export const loadBefore = async ({ origin, policy, personal }: InForce): Promise<RuleSet | null> => {
  if (origin === 'starter') return null;
  if (origin === 'personal') return personal?.before == null ? null : parse(personal.before);
  try {
    const { kept, a, b } = await loadStored();
    const slot = kept.active === 'a' ? b : a;
    const opened = slot && (await openSlot(slot, policy));
    return typeof opened === 'object' && opened !== null ? parse(opened.body) : null;
  } catch {
    return null;
  }
};

/** The rule set in force, kept as it is. `same`: which changes of it or of its standing are none. */
export const followInForce = (same?: (one: InForce, other: InForce) => boolean): Promise<Live<InForce>> => follow(() => loadInForce(Date.now()), watchStored, same);
