import { kinds } from '../rules/index.ts';
import { explain, quote, remedyOf } from './explain.ts';
import type { RuleSet } from './schema.ts';

const repeated = (what: string, ids: readonly string[]): readonly string[] =>
  [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${what} ${quote(id)} is there twice: give one of them another id.`);

const sourceProblems = (ruleSet: RuleSet): readonly string[] =>
  [...ruleSet.rules.map((rule) => ({ ...rule, what: 'Rule' })), ...ruleSet.checklist.map((item) => ({ ...item, what: 'Question' })), ...ruleSet.glossary.map((term) => ({ ...term, what: 'Term' }))]
    .filter(({ source }) => !Object.hasOwn(ruleSet.sources, source))
    .map(({ what, id, source }) => `${what} ${quote(id)}, “Source”: add ${quote(source)} to the sources, or name one that is there.`);

/** The settings of one rule against its kind; a kind that this version does not know is no problem, its rules are skipped. */
const paramProblems = (ruleSet: RuleSet, index: number): readonly string[] => {
  const rule = ruleSet.rules[index]!;
  const kind = kinds.get(rule.kind);
  if (!kind) return [];
  const parsed = kind.params.safeParse(rule.params, { error: remedyOf });
  if (!parsed.success) return parsed.error.issues.map((issue) => explain(ruleSet, { ...issue, path: ['rules', index, 'params', ...issue.path] }));
  try {
    kind.compile(parsed.data, ruleSet.lists);
    return [];
  } catch (thrown) {
    return [`Rule ${quote(rule.id)}, “Settings”: ${thrown instanceof Error ? thrown.message : String(thrown)}`];
  }
};

const triggerProblems = ({ checklist, rules }: RuleSet): readonly string[] => {
  const ids = new Set(rules.map(({ id }) => id));
  return checklist.flatMap(({ id, triggers }) => [
    ...(triggers.rules ?? []).filter((rule) => !ids.has(rule)).map((rule) => `Question ${quote(id)}, “Triggers”: there is no rule ${quote(rule)}; correct its id or take it out.`),
    ...(triggers.words ?? []).filter((word) => !/[\p{L}\p{N}]/u.test(word)).map((word) => `Question ${quote(id)}, “Triggers”: ${quote(word)} has no letter or digit; write a word.`),
  ]);
};

const modeProblems = ({ modes, rules }: RuleSet): readonly string[] => {
  const ids = new Set(rules.map(({ id }) => id));
  const known = new Set(modes.map(({ id }) => id));
  return [
    ...modes.flatMap(({ id, severities }) =>
      Object.keys(severities).filter((rule) => !ids.has(rule)).map((rule) => `Mode ${quote(id)}, “Severities”: there is no rule ${quote(rule)}; correct its id or take it out.`)),
    ...rules.flatMap((rule) =>
      (rule.modes ?? []).filter((mode) => !known.has(mode)).map((mode) => `Rule ${quote(rule.id)}, “Modes”: there is no mode ${quote(mode)}; correct its id or take it out.`)),
  ];
};

const glossaryProblems = ({ glossary }: RuleSet): readonly string[] => {
  const ids = new Set(glossary.map(({ id }) => id));
  return glossary.flatMap(({ id, seeAlso }) => [
    ...seeAlso.filter((other) => !ids.has(other)).map((other) => `Term ${quote(id)}, “See also”: there is no term ${quote(other)}; correct its id or take it out.`),
    ...(seeAlso.includes(id) ? [`Term ${quote(id)}, “See also”: it names itself; take that out.`] : []),
  ]);
};

/** What does not fit together in a rule set whose parts are each well formed. */
export const inconsistencies = (ruleSet: RuleSet): readonly string[] => [
  ...repeated('Rule', ruleSet.rules.map(({ id }) => id)),
  ...repeated('Question', ruleSet.checklist.map(({ id }) => id)),
  ...repeated('Term', ruleSet.glossary.map(({ id }) => id)),
  ...repeated('Mode', ruleSet.modes.map(({ id }) => id)),
  ...sourceProblems(ruleSet),
  ...ruleSet.rules.flatMap((_, index) => paramProblems(ruleSet, index)),
  ...triggerProblems(ruleSet),
  ...modeProblems(ruleSet),
  ...glossaryProblems(ruleSet),
];
