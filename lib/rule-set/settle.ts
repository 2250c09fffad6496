import { type Fault, fault } from './faults.ts';
import { readKeys } from './keys.ts';
import type { Kept, Policy, Stored } from './kept.ts';

/** What asking the browser for its policy came to. `wrong`: names of settings that could not be read. */
export type PolicyAnswer =
  | { readonly state: 'present'; readonly policy: Policy; readonly wrong: readonly string[] }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown' };

/** The policy to go by now, what to keep of it, and what is amiss with it. */
export type Settled = { readonly policy: Policy | null; readonly stored: Stored; readonly faults: readonly Fault[] };

const HOUR = 3_600_000;
/** A policy that has gone may be on its way back: for so long its rules stay. */
const GRACE = 72 * HOUR;
/** And for so long nothing is said. */
const QUIET = 24 * HOUR;

const hasSource = (policy: Policy | null): boolean => policy?.inline !== undefined || policy?.url !== undefined;

/** Keys that cannot be relied on, and an address without any, name no source: anybody could serve it. */
const keyFault = ({ keys, url, inline }: Policy): Fault | null => {
  if (keys.length === 0) return url !== undefined && inline === undefined ? fault('no-key') : null;
  const read = readKeys(keys);
  return read.ok ? null : fault('bad-key', read.bad === null ? {} : { count: read.bad + 1 });
};

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

const gone = (stored: Stored, now: number, said: Policy | null, faults: readonly Fault[]): Settled => {
  const { kept } = stored;
  if (!hasSource(kept.policy)) return { policy: said, stored: { ...stored, kept: { ...kept, policy: said, absentSince: null } }, faults };
  // A clock put back must not prolong it for ever.
  const since = Math.min(kept.absentSince ?? now, now);
  if (now - since >= GRACE) return { policy: said, stored: { a: null, b: null, kept: { ...kept, active: null, floors: [], policy: said, absentSince: null } }, faults };
  const told = now - since >= QUIET ? [fault('vanished', { since: dayOf(since) })] : [];
  return { policy: kept.policy, stored: { ...stored, kept: { ...kept, absentSince: since } }, faults: [...faults, ...told] };
};

/** A text as long as a rule set is not kept twice. */
const withoutInline = (policy: Policy): Policy => (policy.inline === undefined ? policy : { ...policy, inline: '' });

const withoutSource = ({ inline: _inline, url: _url, keys: _keys, ...rest }: Policy): Policy => ({ ...rest, keys: [] });

/** Which policy to go by: the one that is there; the last one where the browser does not tell; and for 72 hours where it has gone. */
export const settlePolicy = (stored: Stored, answer: PolicyAnswer, now: number): Settled => {
  const { kept } = stored;
  if (answer.state === 'unknown') return { policy: kept.policy, stored, faults: [] };
  if (answer.state === 'absent') return gone(stored, now, null, []);
  const wrong = answer.wrong.map((name) => fault('wrong-setting', { name }));
  const bad = keyFault(answer.policy);
  if (bad) {
    // The last keys that were fit still hold; with none there is no source.
    const policy = hasSource(kept.policy) ? kept.policy : withoutSource(answer.policy);
    return { policy, stored: { ...stored, kept: { ...kept, policy, absentSince: null } }, faults: [...wrong, bad] };
  }
  if (!hasSource(answer.policy)) return gone(stored, now, answer.policy, wrong);
  const keys = new Set(answer.policy.keys);
  const next: Kept = {
    ...kept,
    policy: withoutInline(answer.policy),
    absentSince: null,
    // What a key has signed counts until the key is taken out: then whoever stole it cannot have raised the floor for ever.
    floors: kept.floors.filter(({ key }) => keys.has(key)),
  };
  return { policy: answer.policy, stored: { ...stored, kept: next }, faults: wrong };
};
