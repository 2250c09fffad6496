import type { Context } from '../draft/draft.ts';
import { DEFAULT_NETWORK, type NetworkName, networkOf } from '../networks/index.ts';
import type { RuleSet } from '../rule-set/schema.ts';

/** Handles, with or without @, and how many weighted characters each account may use. */
export type Limits = readonly RuleSet['accounts'][number][];

/** That of the accounts with a limit of their own. */
const { handle: handles } = networkOf(DEFAULT_NETWORK);

/** The accounts with a limit of their own, without @ and once each: as the person set it, else as the rule set says. */
export const mergeAccountLimits = (fromRules: Limits, own: Limits): Limits => [
  ...new Map(
    [...fromRules, ...own].map(({ handle, limit }) => [handles.key(handle), { handle: handles.plain(handle), limit }]),
  ).values(),
];

/**
 * Weighted characters a draft may have: as the person set it for its account, else as the rule set says, else what
 * every account may write. It is at least what the longest post may have if the page shows that the account may write
 * long posts.
 */
export const createLimitLookup = (
  fromRules: Limits,
  own: Limits = [],
): ((context: Pick<Context, 'account' | 'longPosts'>, network: NetworkName) => number) => {
  const limits = new Map(mergeAccountLimits(fromRules, own).map(({ handle, limit }) => [handles.key(handle), limit]));
  return ({ account, longPosts }, network) => {
    const { post, longPost } = networkOf(network).limits;
    const limit = (account === undefined ? undefined : limits.get(handles.key(account))) ?? post;
    return longPosts ? Math.max(limit, longPost) : limit;
  };
};
