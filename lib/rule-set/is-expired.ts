import type { RuleSet } from './schema.ts';

/** Whether a rule set is past its day. `today` as in 2026-11-02. */
export const isExpired = ({ expires }: Pick<RuleSet, 'expires'>, today: string): boolean =>
  expires !== undefined && expires < today;
