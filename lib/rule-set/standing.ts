import { type Fault, fault } from './faults.ts';
import type { Policy, Stored } from './kept.ts';
import { type Offered, openSlot } from './open.ts';

/** The rule set in force of those that a policy brought; null: none is. */
export type Standing = { readonly inForce: Offered | null; readonly faults: readonly Fault[] };

/** Opens what is stored: the active place, else the other one. Nothing stored is used that does not prove itself again. */
export const standingOf = async (stored: Stored, policy: Policy | null): Promise<Standing> => {
  const order = stored.kept.active === 'b' ? (['b', 'a'] as const) : (['a', 'b'] as const);
  const faults: Fault[] = [];
  for (const name of order) {
    const slot = stored[name];
    const opened = slot && (await openSlot(slot, policy));
    if (typeof opened === 'object' && opened !== null) return { inForce: opened, faults: faults.filter(({ id }) => id === 'repaired') };
    if (name !== stored.kept.active) continue;
    if (opened === 'corrupt' || (opened === null && policy)) faults.push(fault('repaired'));
    else if (opened === 'withdrawn') faults.push(fault('withdrawn', { wanted: policy?.minVersion }));
    else if (opened === 'key-removed' && policy) faults.push(fault('key-removed'));
  }
  return { inForce: null, faults };
};
