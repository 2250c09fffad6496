import { type Fault, fault } from './faults.ts';
import type { Stored } from './state.ts';
import type { Policy } from './policy/settings.ts';
import { type Offered, openSlot } from './verify-offer.ts';
import { type RuleSet, ruleSetSchema } from '../rule-set/schema.ts';
import { validateLimits } from '../rule-set/unfit.ts';

/** One of the two places for a rule set. */
export type Place = 'a' | 'b';

/** A stored rule set that proved itself anew, where it is stored, and what it says. */
export type Stands = Offered & { readonly place: Place; readonly ruleSet: RuleSet };

/** The rule set in force of those that a policy brought; null: none is. `proved`: whatever was opened and is the department's own, readable or not. */
export type Standing = { readonly inForce: Stands | null; readonly proved: readonly Offered[]; readonly faults: readonly Fault[] };

export const otherThan = (place: Place): Place => (place === 'a' ? 'b' : 'a');

/** Parses what did what its examples say when it came; null where this version of the extension cannot read it. */
export const parseStored = (body: string): RuleSet | null => {
  if (validateLimits(body) !== null) return null;
  try {
    return ruleSetSchema.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
};

/** What one place holds: what proved itself, what of it can be used, and what is amiss. */
type Tried = { readonly proved: Offered | null; readonly found: Stands | null; readonly fault: Fault | null };

/** What is amiss where the active place holds nothing that proves itself. */
const faultOf = (opened: Exclude<Awaited<ReturnType<typeof openSlot>>, Offered> | null, policy: Policy | null): Fault | null => {
  if (opened === 'withdrawn') return fault('withdrawn', { wanted: policy?.minVersion });
  if (opened === 'key-removed') return policy && fault('key-removed');
  return opened === 'corrupt' || policy ? fault('damaged') : null;
};

const tryPlace = async (stored: Stored, place: Place, policy: Policy | null): Promise<Tried> => {
  const slot = stored[place];
  const opened = slot && (await openSlot(slot, policy));
  if (opened === null || typeof opened === 'string') return { proved: null, found: null, fault: place === stored.kept.active ? faultOf(opened, policy) : null };
  const ruleSet = parseStored(opened.body);
  return { proved: opened, found: ruleSet && { ...opened, place, ruleSet }, fault: ruleSet ? null : fault('unusable', { offered: opened.version }) };
};

const isThere = <Value>(value: Value | null): value is Value => value !== null;

/** The version that the policy pins, else the newest. Where there is one, a key that was removed or a version that was withdrawn matters no more. */
const choose = (tried: readonly Tried[], policy: Policy | null): Standing => {
  const rank = ({ version }: Stands): number => (version === policy?.pinnedVersion ? Infinity : version);
  const [inForce = null] = tried.map(({ found }) => found).filter(isThere).sort((one, other) => rank(other) - rank(one));
  const faults = tried.map((one) => one.fault).filter(isThere);
  return { inForce, proved: tried.map(({ proved }) => proved).filter(isThere), faults: inForce ? faults.filter(({ id }) => id === 'damaged' || id === 'unusable') : faults };
};

/**
 * Opens what is stored: the active place, else the other one; both where it was lost which is active, and then the version that the policy
 * pins counts, else the newer. Nothing stored is used that does not prove itself again, or that this version of the extension cannot read.
 */
export const standingOf = async (stored: Stored, policy: Policy | null): Promise<Standing> => {
  const { active } = stored.kept;
  const first = await tryPlace(stored, active ?? 'a', policy);
  if (active !== null && first.found) return choose([first], policy);
  return choose([first, await tryPlace(stored, otherThan(active ?? 'a'), policy)], policy);
};
