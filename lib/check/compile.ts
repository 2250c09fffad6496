import type { Mode } from '../rule-set/mode-schema.ts';
import type { Rule, RuleSet, Source } from '../rule-set/schema.ts';
import type { Say } from '../rule-set/translate.ts';
import type { InterfaceLanguage } from '../text/languages.ts';
import { featureBits } from '../draft/features.ts';
import { kinds as allKinds } from '../rules/index.ts';
import type { Check, RuleKind } from '../rules/rule-kind.ts';
import { compileMessage, type MessageTemplate } from './message-template.ts';
import type { HintLanguages, RuleError } from './hint.ts';

/** A rule ready to run. */
export type CompiledRule = {
  readonly rule: Rule;
  /** Its place in the rule set, which breaks ties. */
  readonly order: number;
  readonly scope: RuleKind['scope'];
  /** The features that a text must have, as bits. */
  readonly needs: number;
  readonly check: Check;
  /** Its sentence as the rule set or its kind has it. */
  readonly message: string;
  readonly fill: MessageTemplate;
  readonly why: string;
  /** The languages of its words; left out where they are told in no person's language. */
  readonly languages?: HintLanguages;
  readonly source: Source;
};

/** The words of hints, as a rule or a mode gives them. */
type Words = Pick<CompiledRule, 'fill' | 'why' | 'languages'>;

/**
 * Compiles the words of a rule's hints, in the language of a person where there is a translation. `written`: the
 * language that the words are in.
 */
const compileWords = (
  [message, why]: readonly [message: string, why: string],
  written: InterfaceLanguage,
  say: Say | undefined,
): Words => {
  if (!say) return { fill: compileMessage(message, written), why };
  const [shown, reason] = [say(message), say(why)];
  // A sentence that is not translated keeps the words and the numbers of its own language.
  const isTranslated = shown.text !== message;
  return {
    fill: compileMessage(shown.text, isTranslated ? shown.language : written, isTranslated ? say : undefined),
    why: reason.text,
    languages: { message: shown.language, why: reason.language },
  };
};

/** A rule with the words of a mode; the same where the mode has none for it. */
export const reword = (
  compiled: CompiledRule,
  wording: Mode['wordings'][string] | undefined,
  { sources, language }: Pick<RuleSet, 'sources' | 'language'>,
  say?: Say,
): CompiledRule =>
  wording === undefined
    ? compiled
    : {
        ...compiled,
        ...compileWords([wording.message ?? compiled.message, wording.why ?? compiled.rule.why], language, say),
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
  [rule, kind, order]: readonly [Rule, RuleKind, number],
  { sources, lists, language }: RuleSet,
  say: Say | undefined,
): CompiledRule => {
  const source = sources[rule.source];
  if (!source) throw new Error(`its source “${rule.source}” is not in the rule set`);
  const message = rule.message ?? kind.message;
  const words = compileWords([message, rule.why], rule.message === undefined ? 'en' : language, say);
  const params = kind.params.parse(rule.params);
  const needs = featureBits(typeof kind.needs === 'function' ? kind.needs(params) : (kind.needs ?? []));
  const check = kind.compile(params, lists);
  return { rule, order, scope: kind.scope, needs, check, message, ...words, source };
};

/**
 * Compiles every enabled rule once; a rule that cannot be compiled is named and the others go on. `say`: puts the words
 * of hints into the language of a person.
 */
export const compileRules = (
  ruleSet: RuleSet,
  kinds: ReadonlyMap<string, RuleKind> = allKinds,
  say?: Say,
): Compiled => {
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
      rules.push(compileRule([rule, kind, order], ruleSet, say));
    } catch (thrown) {
      faults.push({ rule: rule.id, reason: errorMessage(thrown) });
    }
  });
  return { rules, skipped, faults };
};
