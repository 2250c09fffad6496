import type { RuleSet } from '../../rule-set/schema.ts';
import { loadAndTestRuleSet, problemLines } from '../files/fit-rule-set.ts';
import { warningsFor } from '../cautions.ts';
import { printError, EXIT_FOUND, EXIT_ERROR } from '../say.ts';

/** A rule set fit to use, its text as one flat document, and its envelope where it is signed; or how the command ends. */
export type LoadedRuleSet =
  | { readonly ok: true; readonly ruleSet: RuleSet; readonly text: string; readonly sealed: string | null }
  | { readonly ok: false; readonly outcome: number };

/** Reads a rule set that something is to be made of; where it is not fit, or browsers would refuse it or a part of it, says why on standard error. */
export const loadForPublishing = async (paths: readonly string[]): Promise<LoadedRuleSet> => {
  const loaded = await loadAndTestRuleSet(paths);
  if (loaded.ok) warningsFor(loaded.ruleSet).forEach(printError);
  if (loaded.ok) return { ok: true, ruleSet: loaded.ruleSet, text: loaded.text, sealed: loaded.sealed };
  problemLines(loaded).forEach(printError);
  return { ok: false, outcome: 'cannot' in loaded ? EXIT_ERROR : EXIT_FOUND };
};
