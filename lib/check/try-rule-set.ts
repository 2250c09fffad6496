import { parseRuleSet } from '../rule-set/parse.ts';
import { trialRun } from './trial-run.ts';

/**
 * Whether a rule set may become active. `unreadable`: it is no rule set. `examples`: it does not do what its own
 * examples say. `slow`: it took too long, which may be different another time. `problems`: a sentence for each.
 */
export type TryResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'unreadable' | 'examples' | 'slow'; readonly problems: readonly string[] };

/**
 * Reads a rule set, compiles it and tries its examples.
 *
 * @param text the JSON of the rule set
 * @param clock milliseconds from any fixed start
 */
export const tryRuleSet = (text: string, clock: () => number): TryResult => {
  const read = parseRuleSet(text);
  if (!read.ok) return { ok: false, why: 'unreadable', problems: read.problems };
  const { problems, slow } = trialRun(read.ruleSet, clock);
  if (slow) return { ok: false, why: 'slow', problems: [] };
  return problems.length > 0 ? { ok: false, why: 'examples', problems } : { ok: true };
};
