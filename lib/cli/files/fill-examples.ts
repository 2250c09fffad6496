import { generateExamples } from '../../check/generate-examples.ts';
import { type Issue, quote } from '../../rule-set/problem.ts';
import type { RuleSet } from '../../rule-set/schema.ts';
import { starterRuleSet } from '../../rule-set/starter/starter.ts';
import { isObject } from '../../text/is-object.ts';
import { formatCount } from '../../text/plural.ts';

/** Stands for examples until they are made, so that the rest of a rule can be read. */
const NONE_YET = { bad: ['', ''], good: ['', ''] };

const rulesIn = (document: unknown): readonly unknown[] => {
  const rules = isObject(document) ? document['rules'] : undefined;
  return Array.isArray(rules) ? rules : [];
};

/** A document with other examples for some of its rules, by their places. */
export const withExamples = (document: unknown, examples: ReadonlyMap<number, unknown>): unknown => {
  if (!isObject(document) || examples.size === 0) return document;
  const rules = rulesIn(document).map((rule, index) =>
    isObject(rule) && examples.has(index) ? { ...rule, examples: examples.get(index) } : rule,
  );
  return { ...document, rules };
};

/** The places of rules that are written without examples, and the document with something in their stead. */
export const withPlaceholders = (
  document: unknown,
): { readonly document: unknown; readonly places: readonly number[] } => {
  const places = rulesIn(document).flatMap((rule, index) => (isObject(rule) && !('examples' in rule) ? [index] : []));
  return { document: withExamples(document, new Map(places.map((place) => [place, NONE_YET]))), places };
};

/** Makes examples for rules that have none; a problem for each rule for which too few can be made. */
export const makeExamples = (
  ruleSet: RuleSet,
  places: readonly number[],
): { readonly examples: ReadonlyMap<number, unknown>; readonly problems: readonly Issue[] } => {
  const starter = places.length === 0 ? [] : starterRuleSet().rules;
  const examples = new Map<number, unknown>();
  const problems: Issue[] = [];
  for (const place of places) {
    const { id, kind } = ruleSet.rules[place]!;
    const like = starter
      .filter((rule) => rule.kind === kind)
      .flatMap((rule) => [...rule.examples.bad, ...rule.examples.good]);
    const made = generateExamples(ruleSet, place, like);
    examples.set(place, made);
    const missing = (['bad', 'good'] as const).flatMap((list) => {
      const count = 2 - made[list].length;
      return count > 0 ? [formatCount(count, { one: `${list} example`, other: `${list} examples` })] : [];
    });
    if (missing.length > 0)
      problems.push({
        path: ['rules', place],
        sentence: `Rule ${quote(id)}, “Examples”: write ${missing.join(' and ')}, for none can be made from what it looks for.`,
      });
  }
  return { examples, problems };
};
