import { usualLimit } from '../draft/post-length.ts';
import type { RuleSet } from '../rule-set/schema.ts';

const nameOf = (handle: string): string => handle.replace(/^@/, '').toLowerCase();

/** Weighted characters an account may use: as the person set it, else as the rule set says, else 280. */
export const limitsOf = (
  accounts: RuleSet['accounts'],
  own: Readonly<Record<string, number>> = {},
): ((account: string | undefined) => number) => {
  const limits = new Map([...accounts.map(({ handle, limit }) => [handle, limit] as const), ...Object.entries(own)].map(([handle, limit]) => [nameOf(handle), limit]));
  return (account) => (account === undefined ? undefined : limits.get(nameOf(account))) ?? usualLimit;
};
