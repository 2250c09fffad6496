import { type Fault, fault, type FaultFacts, type FaultId, OF_OFFER } from './faults.ts';
import type { Kept, Policy, Slot, Stored } from './kept.ts';
import { type Offered, openOffer, type Refused } from './open.ts';
import { readRuleSet } from './read.ts';
import type { RuleSet } from './schema.ts';
import { type PolicyAnswer, settlePolicy } from './settle.ts';
import { otherThan, standingOf } from './standing.ts';
import { needsNewer, raisedFloors, weigh } from './weigh.ts';

/** What a server answered. `skew`: how far this computer's clock is ahead of the server's, in ms, where the server told the time. */
export type Fetched =
  | { readonly ok: true; readonly text: string; readonly skew: number | null }
  | { readonly ok: false; readonly id: FaultId; readonly detail: string };

/** What the update needs of the world. */
export type UpdateWorld = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly load: () => Promise<Stored>;
  /** Writes all of it or none; false where it could not. */
  readonly save: (change: Partial<Stored>) => Promise<boolean>;
  readonly policy: () => Promise<PolicyAnswer>;
  readonly request: (url: string) => Promise<Fetched>;
  /** Compiles a rule set and tries its examples. */
  readonly tryOut: (ruleSet: RuleSet) => { readonly problems: readonly string[]; readonly compileMs: number };
  /** The extension's own version. */
  readonly version: string;
};

const DAY = 86_400_000;
const SLOWEST = 1_000;
const LOG = 50;

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

const offerOf = async (world: UpdateWorld, policy: Policy | null): Promise<{ readonly origin: Slot['origin']; readonly fetched: Fetched } | null> => {
  // Only a policy that is there carries the text itself: of one that was kept it is in a place already.
  if (policy?.inline !== undefined) return policy.inline === '' ? null : { origin: 'inline', fetched: { ok: true, text: policy.inline, skew: null } };
  return policy?.url === undefined ? null : { origin: 'url', fetched: await world.request(policy.url) };
};

type Verdict = { readonly take: Offered | null; readonly fault: Fault | null };

const judge = async (world: UpdateWorld, offered: Offered, inForce: Offered | null, policy: Policy, kept: Kept): Promise<Verdict> => {
  const refuse = (id: FaultId, facts: FaultFacts = {}): Verdict => ({ take: null, fault: fault(id, { kept: inForce?.version, offered: offered.version, ...facts }) });
  const why = weigh(offered, inForce, policy, kept.floors, dayOf(world.now()));
  if (why) return refuse(why, { wanted: why === 'pinned' ? policy.pinnedVersion : policy.minVersion });
  if (inForce?.sha === offered.sha) return { take: inForce.signers.join() === offered.signers.join() && inForce.origin === offered.origin ? null : offered, fault: null };
  if (needsNewer(offered.needs, world.version)) return refuse('newer-extension');
  const read = readRuleSet(offered.body);
  if (!read.ok) return refuse('unreadable', { detail: read.problems[0] });
  const { problems, compileMs } = world.tryOut(read.ruleSet);
  if (problems[0] !== undefined) return refuse('examples', { name: /“(.+?)”/.exec(problems[0])?.[1], detail: problems[0] });
  return compileMs > SLOWEST ? refuse('slow') : { take: offered, fault: null };
};

const slotOf = ({ body: _body, needs: _needs, ...slot }: Offered): Slot => slot;

const withLog = (kept: Kept, faults: readonly Fault[], now: number): Kept => ({
  ...kept,
  lastTry: now,
  faults: faults.map(({ id, facts }) => ({ id, facts: Object.fromEntries(Object.entries(facts).filter((entry): entry is [string, string | number] => entry[1] !== undefined)) })),
  log: [...kept.log, ...faults.map(({ id, facts }) => ({ at: now, id, detail: facts.detail ?? '' }))].slice(-LOG),
});

/** What an update came to, for tests and for whoever pressed "Check now". */
export type Outcome = { readonly inForce: Offered | null; readonly faults: readonly Fault[]; readonly changed: boolean };

/**
 * Looks once for a new rule set. Whatever goes wrong, the one in force stays; a new one comes in with one write, so that whoever is
 * stopped in between leaves the old state or the new. Rejects only if the world does.
 */
export const update = async (world: UpdateWorld): Promise<Outcome> => {
  const before = await world.load();
  const answer = await world.policy();
  const now = world.now();
  const { policy, stored: settled, faults } = settlePolicy(before, answer, now);
  const standing = await standingOf(settled, policy);
  const { inForce } = standing;
  // A key that is listed again had lost its mark, and stands all the same for what it signed and is in force.
  const floors = standing.proved.reduce<Kept['floors']>((raised, one) => [...raisedFloors(raised, one)], settled.kept.floors);
  const stored: Stored = { ...settled, kept: { ...settled.kept, floors, active: settled.kept.active ?? inForce?.place ?? null } };
  const found: Fault[] = [...faults, ...standing.faults];

  const offer = await offerOf(world, policy);
  // What is wrong with an offer that cannot be looked at now is wrong still.
  if (policy?.inline === '') found.push(...before.kept.faults.filter(({ id }) => OF_OFFER.has(id)));
  let take: Offered | null = null;
  let reached = false;
  if (offer && policy) {
    const opened: Offered | Refused = offer.fetched.ok
      ? await openOffer(offer.origin, offer.fetched.text, policy)
      : { refused: offer.fetched.id, detail: offer.fetched.detail };
    if ('refused' in opened) found.push(fault(opened.refused, { kept: inForce?.version, detail: opened.detail }));
    else {
      const verdict = await judge(world, opened, inForce, policy, stored.kept);
      take = verdict.take;
      reached = verdict.fault === null;
      if (verdict.fault) found.push(verdict.fault);
    }
    const skew = offer.fetched.ok ? offer.fetched.skew : null;
    if (skew !== null && Math.abs(skew) > DAY) found.push(fault('clock'));
  }

  const answered = reached ? found.filter((one) => !standing.faults.includes(one)) : found;
  const kept = withLog({ ...stored.kept, lastOk: reached ? now : stored.kept.lastOk }, take ? answered : found, now);
  const spare = otherThan(inForce?.place ?? before.kept.active ?? 'b');
  if (take && (await world.save({ ...stored, [spare]: slotOf(take), kept: { ...kept, active: spare, floors: [...raisedFloors(kept.floors, take)] } }))) {
    return { inForce: take, faults: answered, changed: true };
  }
  const unsaved = take ? [...found, fault('not-saved', { kept: inForce?.version, offered: take.version })] : found;
  await world.save({ ...(stored.a === before.a && stored.b === before.b ? {} : { a: stored.a, b: stored.b }), kept: withLog({ ...kept, log: stored.kept.log, lastOk: take ? stored.kept.lastOk : kept.lastOk }, unsaved, now) });
  return { inForce, faults: unsaved, changed: false };
};
