import type { IssueId } from '../../../lib/delivery/issues.ts';
import type { Policy } from '../../../lib/delivery/policy/settings.ts';
import type { FetchResult } from '../../../lib/delivery/evaluate-offer.ts';
import type { PolicyAnswer } from '../../../lib/delivery/policy/parse.ts';
import { type Gone, goneAfter, policyNow } from './update-model-policy.ts';
import { type Paper, paperOf, troubleOf } from './update-papers.ts';

/*
 * What must be in force on a computer, worked out a second time from what the test itself knows: what each text truly
 * is and who truly signed it, what the policy says, for how long it has been gone by a true clock, and what was in
 * force before. Nothing here is asked of the extension.
 */

/**
 * What a place holds, as the test put it or the extension must have; 'broken': it was changed since. `signers`: those
 * whom the policy listed then.
 */
export type Place =
  | { readonly paper: Paper; readonly origin: 'inline' | 'url'; readonly signers: readonly string[] }
  | 'broken'
  | null;
export type Name = 'a' | 'b';
/** The highest version that a key has stood for, while the policy listed it. */
type Mark = { readonly id: string; readonly key: string; readonly version: number; readonly body: string };

/** All that a computer can know between two looks. */
export type Belief = {
  readonly policy: Policy | null;
  readonly places: Readonly<Record<Name, Place>>;
  readonly active: Name | null;
  readonly marks: readonly Mark[];
  readonly gone: Gone;
  readonly told: readonly IssueId[];
  /** When the department was last heard, and when a policy was last told, by the computer's clock. */
  readonly lastOk: number | null;
  readonly lastTry: number | null;
};

export const nothing: Belief = {
  policy: null,
  places: { a: null, b: null },
  active: null,
  marks: [],
  gone: null,
  told: [],
  lastOk: null,
  lastTry: null,
};

export type Held = {
  readonly name: Name;
  readonly paper: Paper;
  readonly origin: 'inline' | 'url';
  readonly by: readonly string[];
};
type Standing = { readonly inForce: Held | null; readonly proved: readonly Held[]; readonly told: readonly IssueId[] };

const heldIn = (name: Name, place: Place, policy: Policy | null): Held | IssueId => {
  if (place === 'broken' || place === null) return 'damaged';
  if (policy === null) return 'key-removed';
  const { paper, origin, signers } = place;
  const carried = origin === 'inline' && signers.length === 0;
  const listed = policy.inline !== undefined && policy.keys.length === 0 ? signers : policy.keys;
  const by = carried ? [] : listed.filter((key) => paper.signers?.includes(key));
  if (!carried && by.length < (policy.threshold ?? 1)) return 'key-removed';
  if (policy.minVersion !== undefined && paper.version < policy.minVersion && paper.version !== policy.pinnedVersion)
    return 'withdrawn';
  return { name, paper, origin, by };
};

/** Which of the places must be in force under a policy. */
export const standingIn = ({ places, active }: Belief, policy: Policy | null): Standing => {
  const order: readonly Name[] = active === 'b' ? ['b', 'a'] : ['a', 'b'];
  const proved: Held[] = [];
  const told: IssueId[] = [];
  for (const name of order) {
    if (active !== null && proved.some(({ paper }) => paper.readable)) break;
    const held = heldIn(name, places[name], policy);
    if (typeof held === 'object') proved.push(held);
    if (typeof held === 'object' && !held.paper.readable) told.push('unusable');
    // Of a person without a policy nothing is asked.
    if (typeof held === 'string' && name === active && (policy !== null || places[name] === 'broken')) told.push(held);
  }
  const wanted = ({ paper }: Held): number => (paper.version === policy?.pinnedVersion ? Infinity : paper.version);
  const inForce = proved
    .filter(({ paper }) => paper.readable)
    .reduce<Held | null>((best, one) => (best === null || wanted(one) > wanted(best) ? one : best), null);
  return { inForce, proved, told: inForce ? told.filter((id) => id === 'damaged' || id === 'unusable') : told };
};

const marked = (marks: readonly Mark[], { id, version, body }: Paper, by: readonly string[]): readonly Mark[] => {
  const higher = by.filter(
    (key) => !marks.some((mark) => mark.id === id && mark.key === key && mark.version >= version),
  );
  return [
    ...marks.filter((mark) => mark.id !== id || !higher.includes(mark.key)),
    ...higher.map((key) => ({ id, key, version, body })),
  ];
};

/** Who of the policy's keys vouches for what is offered, or what is told of it. */
const openedBy = (paper: Paper, origin: 'inline' | 'url', policy: Policy): readonly string[] | IssueId => {
  const carried = origin === 'inline' && policy.keys.length === 0;
  const by = carried ? [] : policy.keys.filter((key) => paper.signers?.includes(key));
  if (!carried && by.length < (policy.threshold ?? 1)) return 'unsigned';
  return paper.opening ?? by;
};

type Computer = { readonly day: string; readonly extension: string };

/** Why a rule set that is the department's own must not come in; null: it must. */
const refusalOf = (
  paper: Paper,
  by: readonly string[],
  now: Held | null,
  policy: Policy,
  marks: readonly Mark[],
  { day, extension }: Computer,
): IssueId | null => {
  const theirs = marks.filter(({ key }) => by.includes(key));
  const expected =
    policy.id !== undefined
      ? [policy.id]
      : by.length === 0
        ? []
        : now && now.by.length > 0
          ? [now.paper.id]
          : theirs.map(({ id }) => id);
  if (expected.length > 0 && !expected.includes(paper.id)) return 'wrong-id';
  const pinned = policy.pinnedVersion !== undefined;
  if (pinned && paper.version !== policy.pinnedVersion) return 'pinned';
  // Whoever of the policy's keys stood for it, and not only who has signed this: a new key opens no way back.
  const stood = by.length === 0 ? [] : marks.filter(({ id }) => id === paper.id);
  if (stood.some(({ version, body }) => version === paper.version && body !== paper.body)) return 'twin';
  if (!pinned && stood.some(({ version }) => version > paper.version)) return 'older';
  if (!pinned && paper.version < (policy.minVersion ?? 0)) return now ? 'older' : 'withdrawn';
  const expired = ({ expires }: Paper): boolean => expires !== undefined && expires < day;
  if (!pinned && now && now.paper.body !== paper.body && expired(paper) && !expired(now.paper))
    return 'offered-expired';
  if (now?.paper.body === paper.body) return null;
  if (paper.needs === 'none yet' || (paper.needs === 'nine' && !extension.startsWith('9'))) return 'newer-extension';
  return paper.trying;
};

/**
 * What the computer sees at a look, and whether it can keep what it finds. `hours`: since the look before, by a true
 * clock and by its own.
 */
export type Seen = Computer & {
  readonly now: number;
  readonly hours: { readonly truly: number; readonly shown: number };
  readonly answer: PolicyAnswer;
  readonly server: FetchResult;
  readonly room: boolean;
  /** Whether the extension took the policy for gone for good: asked only where either is right. */
  readonly forgot: boolean;
};

/** What must come of a look. `either`: may be told or not. */
export type Must = {
  readonly after: Belief;
  readonly inForce: Held | null;
  readonly came: 'new' | 'same' | 'unreached' | 'refused' | 'not-saved' | 'nothing';
  readonly taken: boolean;
  readonly either: readonly IssueId[];
  readonly requests: number;
};

/** What is amiss with an offer: told on while a policy that carried it is not there to be looked at. */
const OF_OFFER: readonly IssueId[] = [
  'unreadable',
  'unsigned',
  'wrong-id',
  'older',
  'twin',
  'withdrawn',
  'pinned',
  'offered-expired',
  'newer-extension',
  'examples',
  'slow',
  'not-saved',
];

/** What must come of a look at an undisturbed computer. */
export const look = (before: Belief, seen: Seen): Must => {
  const gone = goneAfter(before, seen.answer, seen.hours);
  const { policy, forgotten, listed, told: ofPolicy, either } = policyNow(before, seen.answer, gone, seen.forgot);
  const places = forgotten ? nothing.places : before.places;
  const active = forgotten ? null : before.active;
  // What a key stood for counts until it is taken out: whoever stole it cannot have barred the way for ever.
  const counting = before.marks.filter(({ key }) => listed === null || listed.includes(key));
  const standing = standingIn({ ...before, places, active }, policy);
  const { inForce } = standing;
  const marks = standing.proved.reduce<readonly Mark[]>((raised, { paper, by }) => marked(raised, paper, by), counting);
  const base = {
    ...before,
    policy: policy && { ...policy, ...(policy.inline === undefined ? {} : { inline: '' }) },
    places,
    active,
    marks,
    gone: forgotten ? null : gone,
    lastTry: seen.answer.state === 'unknown' ? (before.lastTry ?? seen.now) : seen.now,
  };

  const kept = policy?.inline === '';
  const origin = policy?.inline !== undefined ? ('inline' as const) : ('url' as const);
  const fetched =
    policy === null || kept
      ? null
      : policy.inline !== undefined
        ? { ok: true as const, text: policy.inline, skew: null }
        : policy.url === undefined
          ? null
          : seen.server;
  const requests = fetched && origin === 'url' ? 1 : 0;
  const clock: readonly IssueId[] = fetched?.ok && Math.abs(fetched.skew ?? 0) > 24 * 3_600_000 ? ['clock'] : [];
  const amiss = (...of: readonly IssueId[]) => ({ ...base, told: [...ofPolicy, ...standing.told, ...of, ...clock] });
  const stays = { inForce, taken: false, either, requests };
  if (policy === null || fetched === null)
    return {
      ...stays,
      after: amiss(
        ...(kept
          ? before.told.filter(
              (id) => OF_OFFER.includes(id) && !standing.told.includes(id) && (id !== 'withdrawn' || inForce === null),
            )
          : []),
      ),
      came: 'nothing',
    };
  if (!fetched.ok)
    return { ...stays, after: amiss(fetched.id), came: fetched.id === 'offline' ? 'unreached' : 'refused' };
  const paper = paperOf(fetched.text);
  const trouble = troubleOf(fetched.text);
  const opened = paper
    ? openedBy(paper, origin, policy)
    : origin === 'inline' && trouble === 'offline'
      ? 'unreadable'
      : trouble;
  if (!paper || typeof opened === 'string')
    return { ...stays, after: amiss(opened as IssueId), came: opened === 'offline' ? 'unreached' : 'refused' };

  const heard = { lastOk: seen.now };
  const why = refusalOf(paper, opened, inForce, policy, marks, seen);
  if (why) return { ...stays, after: { ...amiss(why), ...heard }, came: 'refused' };
  const isSame = inForce?.paper.body === paper.body;
  const fine = {
    ...base,
    ...heard,
    told: [...ofPolicy, ...(standing.told.includes('damaged') ? (['repaired'] as const) : []), ...clock],
  };
  if (isSame && inForce.origin === origin && opened.every((key) => inForce.by.includes(key)))
    return { ...stays, after: { ...fine, active: inForce.name }, came: 'same' };
  if (!seen.room) return { ...stays, after: amiss('not-saved'), came: 'not-saved' };
  // The same rules take the place they have; others never that of the ones in force.
  const name: Name = isSame ? inForce.name : (inForce?.name ?? active ?? 'b') === 'a' ? 'b' : 'a';
  const taken = { name, paper, origin, by: opened };
  return {
    after: {
      ...fine,
      places: { ...places, [name]: { paper, origin, signers: opened } },
      active: name,
      marks: marked(marks, paper, opened),
    },
    inForce: taken,
    came: isSame ? 'same' : 'new',
    taken: true,
    either,
    requests,
  };
};
