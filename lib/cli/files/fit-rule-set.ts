import { failingExamples } from '../../check/examples.ts';
import { type FileIssue, type LoadResult, loadRuleSet } from './load-rule-set.ts';

/** A finding on one line, in the form that terminals and editors turn into a link. */
export const formatFinding = ({ file, line, column, message }: FileIssue): string => `${file}:${line}:${column}: ${message}`;

/** Reads a rule set and tries its examples: one that fails them is not fit to use. */
export const loadAndTestRuleSet = async (paths: readonly string[]): Promise<LoadResult> => {
  const loaded = await loadRuleSet(paths);
  if (!loaded.ok) return loaded;
  const failing = failingExamples(loaded.ruleSet);
  return failing.length > 0 ? { ok: false, findings: failing.map(loaded.locate) } : loaded;
};

/** Why a rule set cannot be used, a line for each reason. */
export const problemLines = (loaded: Extract<LoadResult, { ok: false }>): readonly string[] =>
  'cannot' in loaded ? [loaded.cannot] : loaded.findings.map(formatFinding);
