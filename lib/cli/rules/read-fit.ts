import type { RuleSet } from '../../rule-set/schema.ts';
import { fitRuleSet, reasonsOf } from '../files/fit-rule-set.ts';
import { complain, FOUND, UNREADABLE } from '../say.ts';

/** A rule set fit to use and its text as one flat document, or how the command ends. */
export type Fit =
  | { readonly ok: true; readonly ruleSet: RuleSet; readonly text: string }
  | { readonly ok: false; readonly outcome: number };

/** Reads a rule set that something is to be made of; where it is not fit, says why on standard error. */
export const readFit = async (paths: readonly string[]): Promise<Fit> => {
  const loaded = await fitRuleSet(paths);
  if (loaded.ok) return { ok: true, ruleSet: loaded.ruleSet, text: loaded.text };
  reasonsOf(loaded).forEach(complain);
  return { ok: false, outcome: 'cannot' in loaded ? UNREADABLE : FOUND };
};
