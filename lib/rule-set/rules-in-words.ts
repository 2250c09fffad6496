import { kinds } from '../rules/index.ts';
import { readMarks } from './marks.ts';
import type { Rule, RuleSet, Severity } from './schema.ts';

/** A stretch of an example; `marked` is what the rule finds. */
export type Stretch = { readonly text: string; readonly marked: boolean };

/** A rule as a person would tell it. */
export type RuleInWords = { readonly id: string; readonly title: string; readonly why: string; readonly example: readonly Stretch[] };

const exampleOf = ({ examples: { bad } }: Rule): readonly Stretch[] => {
  const first = bad[0];
  const { text, spans } = readMarks(first === undefined ? '' : typeof first === 'string' ? first : first.text);
  // Between two edges in turn lies what is not marked and what is.
  const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
  return edges
    .slice(1)
    .map((end, at) => ({ text: text.slice(edges[at], end), marked: at % 2 === 1 }))
    .filter((stretch) => stretch.text !== '');
};

/** The rules in force of one severity, in words; those of a kind that this version does not know are left out, as they do not run. */
export const rulesInWords = ({ rules }: Pick<RuleSet, 'rules'>, severity: Severity): readonly RuleInWords[] =>
  rules.flatMap((rule) => {
    const kind = kinds.get(rule.kind);
    return kind && rule.enabled && rule.severity === severity ? [{ id: rule.id, title: kind.title, why: rule.why, example: exampleOf(rule) }] : [];
  });
