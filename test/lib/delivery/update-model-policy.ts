import type { IssueId } from '../../../lib/delivery/issues.ts';
import type { Policy } from '../../../lib/delivery/policy/settings.ts';
import { FIELDS, type PolicyAnswer } from '../../../lib/delivery/policy/parse.ts';

/**
 * For how many hours the source of the rules has been gone, as a computer may count them whose clock was meddled with:
 * at least and at most.
 */
export type Gone = { readonly least: number; readonly most: number } | null;

const names = ['inline', 'url'] as const;
/** Whether a policy says where rules come from. */
export const hasSource = (policy: Policy | null): policy is Policy =>
  policy !== null && names.some((name) => policy[name] !== undefined);
const OF_POLICY: readonly IssueId[] = ['vanished', 'wrong-setting', 'bad-key', 'no-key'];

/** Keys that are none, for want of bytes or of a secret: whatever else a test lists it has made itself. */
export const BAD_KEYS = [`ed25519:${'A'.repeat(43)}`, 'ed25519:short', 'rsa:1'] as const;

const trouble = ({ keys, inline, url, threshold }: Policy): IssueId | null => {
  if (keys.length === 0 && inline === undefined && url !== undefined) return 'no-key';
  const twice = keys.some((key, at) => keys.indexOf(key) !== at);
  return (threshold ?? 0) > keys.length ||
    keys.length > 8 ||
    twice ||
    keys.some((key) => BAD_KEYS.some((bad) => bad === key))
    ? 'bad-key'
    : null;
};

/** The policy that is there, with whatever of it could not be read as it was before. */
const saidBy = (answer: PolicyAnswer, kept: Policy | null): Policy | null => {
  if (answer.state !== 'present') return null;
  const { policy, wrong } = answer;
  if (hasSource(kept))
    return { ...policy, ...Object.fromEntries(wrong.map((name) => [FIELDS[name], kept[FIELDS[name]]])) };
  return policy;
};

/** Whether one of these cannot be read and never was: without it, more would be accepted than is wanted. */
const isOpen = (answer: PolicyAnswer, read: Policy | null): boolean =>
  answer.state === 'present' &&
  (['ruleSetThreshold', 'ruleSetId', 'minVersion', 'pinnedVersion'] as const).some(
    (name) => answer.wrong.includes(name) && read?.[FIELDS[name]] === undefined,
  );

/**
 * A policy that is there takes the place of one that only said other things; one that is not there, or names no source,
 * takes away nothing at once.
 */
const isGone = (answer: PolicyAnswer, kept: Policy | null): boolean => {
  const said = saidBy(answer, kept);
  if (answer.state === 'unknown' || kept === null) return false;
  return said === null || (hasSource(kept) && !hasSource(said));
};

/** For how long the source is gone after this look. */
export const goneAfter = (
  before: { readonly policy: Policy | null; readonly gone: Gone },
  answer: PolicyAnswer,
  { truly, shown }: { readonly truly: number; readonly shown: number },
): Gone => {
  if (answer.state === 'unknown') return before.gone;
  if (!isGone(answer, before.policy)) return null;
  if (!before.gone) return { least: 0, most: 0 };
  const { least, most } = before.gone;
  // Three days in which nobody looked count for one: the computer may have been off.
  if (shown >= 72) return { least: least + Math.min(truly, 24), most: most + 24 };
  // A clock that was put back may begin anew, but only that once.
  if (shown < truly) return { least: 0, most: most + truly };
  return { least: least + truly, most: most + shown };
};

const without = ({
  inline: _inline,
  url: _url,
  id: _id,
  keys: _keys,
  threshold: _threshold,
  ...rest
}: Policy): Policy => ({ ...rest, keys: [] });
const sourceOf = ({ inline, url, id, keys, threshold }: Policy): Policy => ({ inline, url, id, keys, threshold });

/**
 * The policy that must hold, and what must and may be told of it. `forgot`: what the extension did, where both are
 * right.
 */
export const policyNow = (
  before: { readonly policy: Policy | null; readonly told: readonly IssueId[] },
  answer: PolicyAnswer,
  gone: Gone,
  forgot: boolean,
): {
  readonly policy: Policy | null;
  readonly forgotten: boolean;
  /** The keys whose marks count on; null: all that did. */
  readonly listed: readonly string[] | null;
  readonly told: readonly IssueId[];
  readonly either: readonly IssueId[];
} => {
  const { policy: kept } = before;
  const plain = { forgotten: false, listed: null, either: [] };
  if (answer.state === 'unknown')
    return { ...plain, policy: kept, told: before.told.filter((id) => OF_POLICY.includes(id)) };
  const read = saidBy(answer, kept);
  const bad = read && trouble(read);
  const wrong: readonly IssueId[] =
    answer.state === 'present' ? [...answer.wrong.map(() => 'wrong-setting' as const), ...(bad ? [bad] : [])] : [];
  const said = bad && !hasSource(read) ? without(read) : read;
  if ((bad || isOpen(answer, read)) && hasSource(said))
    return { ...plain, policy: hasSource(kept) ? { ...without(said), ...sourceOf(kept) } : without(said), told: wrong };
  if (!gone || !kept)
    return { ...plain, policy: said, listed: said && hasSource(said) ? said.keys : null, told: wrong };
  if (gone.least >= 72 || (gone.most >= 72 && forgot))
    return { ...plain, policy: said, forgotten: true, listed: [], told: wrong };
  const told: readonly IssueId[] = gone.least >= 24 && hasSource(kept) ? [...wrong, 'vanished'] : wrong;
  return {
    ...plain,
    policy: said ? { ...without(said), ...sourceOf(kept) } : kept,
    told,
    either: gone.least < 24 && gone.most >= 24 && hasSource(kept) ? ['vanished'] : [],
  };
};
