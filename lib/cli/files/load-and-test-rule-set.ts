import { failingExamples } from '../../check/examples.ts';
import { type FileIssue, type LoadResult, loadRuleSet } from './load-rule-set.ts';

/** Formats an issue on one line, in the form that terminals and editors turn into a link. */
export const formatFinding = ({ file, line, column, message }: FileIssue): string =>
  `${file}:${line}:${column}: ${message}`;

/** Findings in the order of the names of their files, and of the lines in each. */
export const inFileOrder = (findings: readonly FileIssue[]): readonly FileIssue[] =>
  findings.toSorted(
    (one, other) => one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column,
  );

/** Loads a rule set and tries its examples. If an example fails, the rule set is refused. */
export const loadAndTestRuleSet = async (paths: readonly string[]): Promise<LoadResult> => {
  const loaded = await loadRuleSet(paths);
  if (!loaded.ok) return loaded;
  const failing = loaded.failing ?? failingExamples(loaded.ruleSet);
  return failing.length > 0 ? { ok: false, findings: failing.map(loaded.locate) } : loaded;
};

/** The reasons why a rule set cannot be used, one line each. */
export const problemLines = (loaded: Extract<LoadResult, { ok: false }>): readonly string[] =>
  'cannot' in loaded ? [loaded.cannot] : loaded.findings.map(formatFinding);
