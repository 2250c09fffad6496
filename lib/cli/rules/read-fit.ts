import type { RuleSet } from '../../rule-set/schema.ts';
import { fitRuleSet, reasonsOf } from '../files/fit-rule-set.ts';
import { cautionsOf } from '../cautions.ts';
import { complain, FOUND, UNREADABLE } from '../say.ts';

/** A rule set fit to use, its text as one flat document, and its envelope where it is signed; or how the command ends. */
export type Fit =
  | { readonly ok: true; readonly ruleSet: RuleSet; readonly text: string; readonly sealed: string | null }
  | { readonly ok: false; readonly outcome: number };

/** Reads a rule set that something is to be made of; where it is not fit, or browsers would refuse it or a part of it, says why on standard error. */
export const readFit = async (paths: readonly string[]): Promise<Fit> => {
  const loaded = await fitRuleSet(paths);
  if (loaded.ok) cautionsOf(loaded.ruleSet).forEach(complain);
  if (loaded.ok) return { ok: true, ruleSet: loaded.ruleSet, text: loaded.text, sealed: loaded.sealed };
  reasonsOf(loaded).forEach(complain);
  return { ok: false, outcome: 'cannot' in loaded ? UNREADABLE : FOUND };
};
