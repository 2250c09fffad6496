import { type Fault, fault } from './faults.ts';
import type { Stored } from './state.ts';
import type { Policy } from './policy/settings.ts';
import { type Offered, openSlot } from './verify-offer.ts';
import { type RuleSet, ruleSetSchema } from '../rule-set/schema.ts';
import { unfitText } from '../rule-set/unfit.ts';

/** One of the two places for a rule set. */
export type Place = 'a' | 'b';

/** A stored rule set that proved itself anew, where it is stored, and what it says. */
export type Stands = Offered & { readonly place: Place; readonly ruleSet: RuleSet };

/** The rule set in force of those that a policy brought; null: none is. `proved`: whatever was opened and is the department's own, readable or not. */
export type Standing = { readonly inForce: Stands | null; readonly proved: readonly Offered[]; readonly faults: readonly Fault[] };

export const otherThan = (place: Place): Place => (place === 'a' ? 'b' : 'a');

/** Parses what did what its examples say when it came; null where this version of the extension cannot read it. */
export const parseStored = (body: string): RuleSet | null => {
  if (unfitText(body) !== null) return null;
  try {
    return ruleSetSchema.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
};

/**
 * Opens what is stored: the active place, else the other one; both where it was lost which is active, and then the version that the policy
 * pins counts, else the newer. Nothing stored is used that does not prove itself again, or that this version of the extension cannot read.
 */
export const standingOf = async (stored: Stored, policy: Policy | null): Promise<Standing> => {
  const { active } = stored.kept;
  const first = active ?? 'a';
  const proved: Offered[] = [];
  const found: Stands[] = [];
  const faults: Fault[] = [];
  for (const place of [first, otherThan(first)]) {
    if (active !== null && found.length > 0) break;
    const slot = stored[place];
    const opened = slot && (await openSlot(slot, policy));
    if (typeof opened === 'object' && opened !== null) {
      const ruleSet = parseStored(opened.body);
      proved.push(opened);
      if (ruleSet) found.push({ ...opened, place, ruleSet });
      else faults.push(fault('unusable', { offered: opened.version }));
    } else if (place === active) {
      if (opened === 'corrupt' || (opened === null && policy)) faults.push(fault('damaged'));
      else if (opened === 'withdrawn') faults.push(fault('withdrawn', { wanted: policy?.minVersion }));
      else if (opened === 'key-removed' && policy) faults.push(fault('key-removed'));
    }
  }
  const rank = ({ version }: Stands): number => (version === policy?.pinnedVersion ? Infinity : version);
  const [inForce = null] = found.sort((one, other) => rank(other) - rank(one));
  return { inForce, proved, faults: inForce ? faults.filter(({ id }) => id === 'damaged' || id === 'unusable') : faults };
};
