import type { Context } from '../draft/draft.ts';
import { plainHandle, sameHandle } from '../networks/x/handle.ts';
import { longestPost, usualLimit } from '../networks/x/limits.ts';
import type { RuleSet } from '../rule-set/schema.ts';

/** Handles, with or without @, and how many weighted characters each account may use. */
export type Limits = readonly RuleSet['accounts'][number][];

/** The accounts with a limit of their own, without @ and once each: as the person set it, else as the rule set says. */
export const accountsOf = (fromRules: Limits, own: Limits): Limits =>
  [...new Map([...fromRules, ...own].map(({ handle, limit }) => [sameHandle(handle), { handle: plainHandle(handle), limit }])).values()];

/**
 * Weighted characters a draft may have: as the person set it for its account, else as the rule set says, else 280.
 * It is at least 25,000 if the page shows that the account may write long posts.
 */
export const limitsOf = (fromRules: Limits, own: Limits = []): ((context: Pick<Context, 'account' | 'longPosts'>) => number) => {
  const limits = new Map(accountsOf(fromRules, own).map(({ handle, limit }) => [sameHandle(handle), limit]));
  return ({ account, longPosts }) => {
    const limit = (account === undefined ? undefined : limits.get(sameHandle(account))) ?? usualLimit;
    return longPosts ? Math.max(limit, longestPost) : limit;
  };
};
