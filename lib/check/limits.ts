import { plainHandle, sameHandle } from '../draft/handle.ts';
import { usualLimit } from '../draft/post-length.ts';
import type { RuleSet } from '../rule-set/schema.ts';

/** Handles, with or without @, and how many weighted characters each account may use. */
export type Limits = readonly RuleSet['accounts'][number][];

/** The accounts with a limit of their own, without @ and once each: as the person set it, else as the rule set says. */
export const accountsOf = (fromRules: Limits, own: Limits): Limits =>
  [...new Map([...fromRules, ...own].map(({ handle, limit }) => [sameHandle(handle), { handle: plainHandle(handle), limit }])).values()];

/** Weighted characters an account may use: as the person set it, else as the rule set says, else 280. */
export const limitsOf = (fromRules: Limits, own: Limits = []): ((account: string | undefined) => number) => {
  const limits = new Map(accountsOf(fromRules, own).map(({ handle, limit }) => [sameHandle(handle), limit]));
  return (account) => (account === undefined ? undefined : limits.get(sameHandle(account))) ?? usualLimit;
};
