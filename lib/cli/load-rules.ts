import { type Checker, createChecker } from '../check/check.ts';
import type { ParseResult } from '../rule-set/parse.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import { starterRuleSet } from '../rule-set/starter/starter.ts';
import { createWildcardMatcher } from '../text/wildcards.ts';
import { closestMatch } from '../text/closest-match.ts';
import { printError } from './print.ts';
import { skippedRulesWarning } from './warnings.ts';

/** A rule set ready to check with. */
export type LoadedRules = { readonly ruleSet: RuleSet; readonly checker: Checker };

/** Loads the rule set of a file or folder. The YAML parser is loaded only for this. */
const readTried = async (path: string): Promise<ParseResult> => {
  const { loadAndTestRuleSet, problemLines } = await import('./files/load-and-test-rule-set.ts');
  const read = await loadAndTestRuleSet([path]);
  return read.ok ? read : { ok: false, problems: problemLines(read) };
};

/** Loads the rules of a file or folder, the starter rules where none is named; null, and told, where it cannot. */
export const loadRules = async (path: string | null): Promise<LoadedRules | null> => {
  const read = path === null ? { ok: true as const, ruleSet: starterRuleSet() } : await readTried(path);
  if (!read.ok) {
    read.problems.forEach(printError);
    return null;
  }
  const checker = createChecker(read.ruleSet);
  const skipped = skippedRulesWarning(checker.skipped);
  if (skipped !== null) printError(skipped);
  return { ruleSet: read.ruleSet, checker };
};

/** The problem with the ids and patterns of rules that a person named; null where each fits a rule. */
export const unknownRuleProblem = (named: readonly string[], { rules }: RuleSet): string | null => {
  const ids = rules.map(({ id }) => id);
  const unknown = named.find((pattern) => !ids.some(createWildcardMatcher([pattern])));
  if (unknown === undefined) return null;
  const close = closestMatch(unknown, ids);
  return `There is no rule “${unknown}” in this rule set.${close ? ` Did you mean ${close}?` : ''}`;
};
