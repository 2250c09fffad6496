import { kinds } from '../../rules/index.ts';
import type { RuleGroup } from '../groups.ts';
import { parseMarks } from '../example-marks.ts';
import type { Rule, RuleSet } from '../schema.ts';
import type { Severity } from '../severity.ts';

/** A stretch of an example; `marked` is what the rule finds. */
type ExampleSegment = { readonly text: string; readonly marked: boolean };

/** A rule described for a person. */
export type RuleDescription = {
  readonly id: string;
  readonly title: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** Titles of the only modes in which it runs; none if it always runs. */
  readonly only: readonly string[];
  readonly why: string;
  readonly example: readonly ExampleSegment[];
};

/** Modes by their titles. */
export const modeTitles = (ids: readonly string[], modes: RuleSet['modes']): readonly string[] =>
  ids.map((id) => modes.find((mode) => mode.id === id)?.title ?? id);

/** The title of a rule by its id; null if there is no such rule, or if this version does not know its kind. */
export const titleOfRule = (rules: RuleSet['rules'], id: string): string | null => {
  const rule = rules.find((one) => one.id === id);
  return rule?.title ?? (rule && kinds.get(rule.kind)?.title) ?? null;
};

const exampleOf = ({
  examples: {
    bad: [first = ''],
  },
}: Rule): readonly ExampleSegment[] => {
  const { text, spans } = parseMarks(typeof first === 'string' ? first : first.text);
  // Between two edges in turn lies what is not marked and what is.
  const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
  return edges
    .slice(1)
    .map((end, at) => ({ text: text.slice(edges[at], end), marked: at % 2 === 1 }))
    .filter((stretch) => stretch.text !== '');
};

/**
 * The rules of one severity that run, always or in modes, in words; those of a kind that this version does not know are
 * left out, as they do not run.
 */
export const describeRules = (
  { rules, modes }: Pick<RuleSet, 'rules' | 'modes'>,
  severity: Severity,
): readonly RuleDescription[] =>
  rules.flatMap((rule) => {
    const kind = kinds.get(rule.kind);
    if (!kind || !rule.enabled || rule.severity !== severity) return [];
    return [
      {
        id: rule.id,
        title: rule.title ?? kind.title,
        group: rule.group ?? 'words',
        severity: rule.severity,
        only: modeTitles(rule.modes ?? [], modes),
        why: rule.why,
        example: exampleOf(rule),
      },
    ];
  });
