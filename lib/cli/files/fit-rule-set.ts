import { failingExamples } from '../../check/examples.ts';
import { type Finding, type Loaded, loadRuleSet } from './load-rule-set.ts';

/** A finding on one line, in the form that terminals and editors turn into a link. */
export const lineOf = ({ file, line, column, message }: Finding): string => `${file}:${line}:${column}: ${message}`;

/** Reads a rule set and tries its examples: one that fails them is not fit to use. */
export const fitRuleSet = async (paths: readonly string[]): Promise<Loaded> => {
  const loaded = await loadRuleSet(paths);
  if (!loaded.ok) return loaded;
  const failing = failingExamples(loaded.ruleSet);
  return failing.length > 0 ? { ok: false, findings: failing.map(loaded.locate) } : loaded;
};

/** Why a rule set cannot be used, a line for each reason. */
export const reasonsOf = (loaded: Extract<Loaded, { ok: false }>): readonly string[] =>
  'cannot' in loaded ? [loaded.cannot] : loaded.findings.map(lineOf);
