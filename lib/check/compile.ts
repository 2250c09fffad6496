import type { Mode } from '../rule-set/mode-schema.ts';
import type { Rule, RuleSet, Source } from '../rule-set/schema.ts';
import { featureBits } from '../draft/features.ts';
import { kinds as allKinds } from '../rules/index.ts';
import type { Check, RuleKind } from '../rules/rule-kind.ts';
import { compileMessage, type MessageTemplate } from './message-template.ts';
import type { RuleError } from './hint.ts';

/** A rule ready to run. */
export type CompiledRule = {
  readonly rule: Rule;
  /** Its place in the rule set, which breaks ties. */
  readonly order: number;
  readonly scope: RuleKind['scope'];
  /** The features that a text must have, as bits. */
  readonly needs: number;
  readonly check: Check;
  readonly fill: MessageTemplate;
  readonly source: Source;
};

/** A rule with the words of a mode; the same where the mode has none for it. */
export const reword = (
  compiled: CompiledRule,
  wording: Mode['wordings'][string] | undefined,
  { sources, language }: Pick<RuleSet, 'sources' | 'language'>,
): CompiledRule =>
  wording === undefined
    ? compiled
    : {
        ...compiled,
        rule: { ...compiled.rule, why: wording.why ?? compiled.rule.why },
        fill: wording.message === undefined ? compiled.fill : compileMessage(wording.message, language),
        source: (wording.source === undefined ? undefined : sources[wording.source]) ?? compiled.source,
      };

/** The enabled rules of a rule set, ready to run, and those that cannot. */
type Compiled = {
  readonly rules: readonly CompiledRule[];
  /** Ids of rules of a kind that this version does not know. */
  readonly skipped: readonly string[];
  readonly faults: readonly RuleError[];
};

/** Returns the message of anything that was thrown. */
export const errorMessage = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

const compileRule = (
  rule: Rule,
  order: number,
  kind: RuleKind,
  { sources, lists, language }: RuleSet,
): CompiledRule => {
  const source = sources[rule.source];
  if (!source) throw new Error(`its source “${rule.source}” is not in the rule set`);
  const fill = compileMessage(rule.message ?? kind.message, rule.message === undefined ? 'en' : language);
  const params = kind.params.parse(rule.params);
  const needs = featureBits(typeof kind.needs === 'function' ? kind.needs(params) : (kind.needs ?? []));
  return { rule, order, scope: kind.scope, needs, check: kind.compile(params, lists), fill, source };
};

/** Compiles every enabled rule once; a rule that cannot be compiled is named and the others go on. */
export const compileRules = (ruleSet: RuleSet, kinds: ReadonlyMap<string, RuleKind> = allKinds): Compiled => {
  const rules: CompiledRule[] = [];
  const skipped: string[] = [];
  const faults: RuleError[] = [];
  ruleSet.rules.forEach((rule, order) => {
    const kind = kinds.get(rule.kind);
    if (!rule.enabled) return;
    if (!kind) {
      skipped.push(rule.id);
      return;
    }
    try {
      rules.push(compileRule(rule, order, kind, ruleSet));
    } catch (thrown) {
      faults.push({ rule: rule.id, reason: errorMessage(thrown) });
    }
  });
  return { rules, skipped, faults };
};
