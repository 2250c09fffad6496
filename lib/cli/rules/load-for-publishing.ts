import type { RuleSet } from '../../rule-set/schema.ts';
import { loadAndTestRuleSet, problemLines } from '../files/load-and-test-rule-set.ts';
import { warningsFor } from '../warnings.ts';
import { printError, EXIT_FOUND, EXIT_ERROR } from '../print.ts';

/** A valid rule set, its text as one flat document, and its envelope if it is signed; or the exit code. */
export type LoadedRuleSet =
  | {
      readonly ok: true;
      readonly ruleSet: RuleSet;
      readonly text: string;
      readonly sealed: string | null;
      readonly files: readonly string[];
    }
  | { readonly ok: false; readonly outcome: number };

/**
 * Loads a rule set for publishing. If it is invalid, or browsers would refuse it or a part of it, prints why to
 * standard error.
 */
export const loadForPublishing = async (paths: readonly string[]): Promise<LoadedRuleSet> => {
  const loaded = await loadAndTestRuleSet(paths);
  if (loaded.ok) [...loaded.warnings, ...warningsFor(loaded.ruleSet)].forEach(printError);
  if (loaded.ok) return loaded;
  problemLines(loaded).forEach(printError);
  return { ok: false, outcome: 'cannot' in loaded ? EXIT_ERROR : EXIT_FOUND };
};
