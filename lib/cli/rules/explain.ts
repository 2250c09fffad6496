import { kinds } from '../../rules/index.ts';
import { SEVERITY_LABELS } from '../../rule-set/severity.ts';
import type { Rule, RuleSet } from '../../rule-set/schema.ts';
import type { Path } from '../../rule-set/problem.ts';
import { closestMatch } from '../../text/closest-match.ts';
import { isObject } from '../../text/is-object.ts';
import { defineCommand } from '../define-command.ts';
import { loadAndTestRuleSet, problemLines } from '../files/load-and-test-rule-set.ts';
import type { LoadResult } from '../files/load-rule-set.ts';
import { EXIT_ERROR, EXIT_FOUND, EXIT_OK, fail, print, printError, printJson } from '../print.ts';

type Loaded = Extract<LoadResult, { ok: true }>;

/** A value of a rule, and where it comes from: a file with its line, or the starter set. */
type Explained = { readonly name: string; readonly value: unknown; readonly from: string };

const MOST_SHOWN = 100;
const UNSAID: ReadonlySet<string> = new Set(['id', 'examples', 'params']);

const placesOf = (paths: readonly Path[], fromOf: (path: Path) => string): string => {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(fromOf(path), (counts.get(fromOf(path)) ?? 0) + 1);
  return [...counts].map(([from, count]) => (counts.size === 1 ? from : `${count} from ${from}`)).join(', ');
};

/** Every value of a rule that is written somewhere; values that are usual are left out. */
const valuesOf = (rule: Rule, index: number, { document, originOf }: Loaded): readonly Explained[] => {
  const rules = isObject(document) && Array.isArray(document['rules']) ? document['rules'] : [];
  const written: unknown = rules[index];
  if (!isObject(written)) return [];
  const at = (...path: Path): string => originOf(['rules', index, ...path]);
  const params = isObject(written['params']) ? written['params'] : {};
  const lists = (value: unknown, ...path: Path): string =>
    Array.isArray(value)
      ? placesOf(
          value.map((_, place) => [...path, place]),
          (entry) => at(...entry),
        )
      : at(...path);
  return [
    ...Object.entries(written)
      .filter(([name]) => !UNSAID.has(name))
      .map(([name, value]) => ({ name, value, from: at(name) })),
    ...Object.entries(params).map(([name, value]) => ({
      name: `params.${name}`,
      value,
      from: lists(value, 'params', name),
    })),
    ...(['bad', 'good'] as const).map((list) => ({
      name: `examples.${list}`,
      value: rule.examples[list].length,
      from: lists(rule.examples[list], 'examples', list),
    })),
  ];
};

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;
};

/** A rule on one line, with what is changed of an inherited one. */
const lineOf = (rule: Rule, index: number, loaded: Loaded): string => {
  const from = loaded.originOf(['rules', index]);
  const changed = from === 'starter' ? valuesOf(rule, index, loaded).filter((one) => one.from !== from) : [];
  const changes = changed.map(({ name, value, from: place }) => `\n    ${name}: ${shown(value)} (${place})`).join('');
  const state = rule.enabled ? SEVERITY_LABELS[rule.severity] : 'switched off';
  return `${rule.id}  ${rule.title ?? kinds.get(rule.kind)?.title ?? rule.kind}, ${state} (${from})${changes}`;
};

const asJson = ({ ruleSet, ...loaded }: Loaded, rules: RuleSet['rules']) => ({
  basedOn: ruleSet.basedOn ?? null,
  rules: rules.map((rule) => {
    const index = ruleSet.rules.indexOf(rule);
    const whole = { ruleSet, ...loaded };
    return { id: rule.id, from: loaded.originOf(['rules', index]), values: valuesOf(rule, index, whole) };
  }),
  off: loaded.off,
});

/** What is said of the rules asked for; of one alone every value. */
const tell = async (loaded: Loaded, rules: RuleSet['rules'], alone: boolean): Promise<void> => {
  for (const rule of rules) {
    const index = loaded.ruleSet.rules.indexOf(rule);
    if (!alone) await print(lineOf(rule, index, loaded));
    else {
      await print(`${rule.id} (${loaded.originOf(['rules', index])})`);
      for (const { name, value, from } of valuesOf(rule, index, loaded))
        await print(`  ${name}: ${shown(value)} (${from})`);
    }
  }
  if (alone) return;
  for (const { id, reason, from } of loaded.off)
    await print(`${id}  turned off (${from})${reason === undefined ? '' : `: ${reason}`}`);
};

export const explain = defineCommand({
  usage: 'rules explain FILE_OR_FOLDER [RULE] [--json]',
  about: `Says what holds: every rule, where it comes from, and what is changed of it; of one RULE every value.
A value comes from the starter set, or from a line of a file.

  --json   one object: {"basedOn", "rules": [{"id", "from", "values": [{"name", "value", "from"}]}], "off"}`,
  options: { json: { type: 'boolean' } },
  words: [1, 2],
  run: async ({ values: { json = false }, words: [path = '', wanted] }) => {
    const loaded = await loadAndTestRuleSet([path]);
    if (!loaded.ok) {
      problemLines(loaded).forEach(printError);
      return 'cannot' in loaded ? EXIT_ERROR : EXIT_FOUND;
    }
    const rules = loaded.ruleSet.rules.filter(({ id }) => wanted === undefined || id === wanted);
    if (wanted !== undefined && rules.length === 0) {
      const off = loaded.off.find(({ id }) => id === wanted);
      if (off) {
        await print(`${off.id}  turned off (${off.from})${off.reason === undefined ? '' : `: ${off.reason}`}`);
        return EXIT_OK;
      }
      const close = closestMatch(
        wanted,
        loaded.ruleSet.rules.map(({ id }) => id),
      );
      return fail(`There is no rule “${wanted}” in this rule set.${close === null ? '' : ` Did you mean ${close}?`}`);
    }
    if (json) await printJson(asJson(loaded, rules));
    else await tell(loaded, rules, wanted !== undefined);
    return EXIT_OK;
  },
});
