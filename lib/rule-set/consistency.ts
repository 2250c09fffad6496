import { kinds } from '../rules/index.ts';
import { explain, type Path, type Problem, quote, remedyOf } from './explain.ts';
import type { RuleSet } from './schema.ts';
import { strategyProblems } from './strategy-consistency.ts';

const problem = (path: Path, sentence: string): Problem => ({ path, sentence });

/** Ids and names that stand for two entries of a list. */
const repeated = (what: string, list: 'rules' | 'checklist' | 'glossary' | 'modes' | 'guidance' | 'objectives' | 'contentTypes' | 'directoryCategories', entries: readonly { readonly id: string }[]): readonly Problem[] => {
  const ids = entries.map(({ id }) => id);
  const again = ids.flatMap((id, index) => (ids.indexOf(id) !== index && ids.lastIndexOf(id) === index ? [index] : []));
  return again.map((index) => ({ ...problem([list, index, 'id'], `${what} ${quote(ids[index]!)} is there twice: give one of them another id.`), first: [list, ids.indexOf(ids[index]!), 'id'] }));
};

const sourceProblems = (ruleSet: RuleSet): readonly Problem[] =>
  ([['rules', 'Rule'], ['checklist', 'Question'], ['glossary', 'Term'], ['objectives', 'Objective'], ['contentTypes', 'Kind of post'], ['directoryCategories', 'Category']] as const).flatMap(([list, what]) =>
    ruleSet[list].flatMap(({ id, source }, index) =>
      Object.hasOwn(ruleSet.sources, source) ? [] : [problem([list, index, 'source'], `${what} ${quote(id)}, “Source”: add ${quote(source)} to the sources, or name one that is there.`)],
    ),
  );

/** The settings of one rule against its kind; a kind that this version does not know is no problem, its rules are skipped. */
const paramProblems = (ruleSet: RuleSet, index: number): readonly Problem[] => {
  const rule = ruleSet.rules[index]!;
  const kind = kinds.get(rule.kind);
  if (!kind) return [];
  const path = ['rules', index, 'params'];
  const parsed = kind.params.safeParse(rule.params, { error: remedyOf });
  if (!parsed.success) return parsed.error.issues.flatMap((issue) => explain(ruleSet, { ...issue, path: [...path, ...issue.path] }));
  try {
    kind.compile(parsed.data, ruleSet.lists);
    return [];
  } catch (thrown) {
    return [problem(path, `Rule ${quote(rule.id)}, “Settings”: ${thrown instanceof Error ? thrown.message : String(thrown)}`)];
  }
};

const triggerProblems = ({ checklist, rules }: RuleSet): readonly Problem[] => {
  const ids = new Set(rules.map(({ id }) => id));
  return checklist.flatMap(({ id, triggers }, index) => {
    const at = (list: 'rules' | 'words', remedy: (entry: string) => string | null) =>
      (triggers[list] ?? []).flatMap((entry, place) => {
        const said = remedy(entry);
        return said === null ? [] : [problem(['checklist', index, 'triggers', list, place], `Question ${quote(id)}, “Triggers”: ${said}`)];
      });
    return [
      ...at('rules', (rule) => (ids.has(rule) ? null : `there is no rule ${quote(rule)}; correct its id or take it out.`)),
      ...at('words', (word) => (/[\p{L}\p{N}]/u.test(word) ? null : `${quote(word)} has no letter or digit; write a word.`)),
    ];
  });
};

const modeProblems = ({ modes, rules }: RuleSet): readonly Problem[] => {
  const ids = new Set(rules.map(({ id }) => id));
  const known = new Set(modes.map(({ id }) => id));
  return [
    ...modes.flatMap(({ id, severities }, index) =>
      Object.keys(severities).filter((rule) => !ids.has(rule)).map((rule) =>
        problem(['modes', index, 'severities', rule], `Mode ${quote(id)}, “Severities”: there is no rule ${quote(rule)}; correct its id or take it out.`))),
    ...rules.flatMap((rule, index) =>
      (rule.modes ?? []).flatMap((mode, place) =>
        known.has(mode) ? [] : [problem(['rules', index, 'modes', place], `Rule ${quote(rule.id)}, “Modes”: there is no mode ${quote(mode)}; correct its id or take it out.`)])),
  ];
};

const glossaryProblems = ({ glossary }: RuleSet): readonly Problem[] => {
  const ids = new Set(glossary.map(({ id }) => id));
  return glossary.flatMap(({ id, seeAlso }, index) =>
    seeAlso.flatMap((other, place) => {
      const path = ['glossary', index, 'seeAlso', place];
      if (other === id) return [problem(path, `Term ${quote(id)}, “See also”: it names itself; take that out.`)];
      return ids.has(other) ? [] : [problem(path, `Term ${quote(id)}, “See also”: there is no term ${quote(other)}; correct its id or take it out.`)];
    }),
  );
};

const directoryProblems = ({ directory }: RuleSet): readonly Problem[] => {
  const handles = directory.map(({ handle }) => handle.toLowerCase());
  return handles.flatMap((handle, index) => {
    const first = handles.indexOf(handle);
    if (first === index) return [];
    return [{ ...problem(['directory', index, 'handle'], `Account ${quote(directory[index]!.handle)} is in the directory twice: take one of them out.`), first: ['directory', first, 'handle'] }];
  });
};

const MOST_DAYS = 370;
const dayOf = (date: string): number => Date.parse(date) / 86_400_000;

const dateProblems = ({ published, expires }: RuleSet): readonly Problem[] => {
  if (expires === undefined) return [];
  const days = dayOf(expires) - dayOf(published);
  if (days < 0) return [problem(['expires'], '“Expires”: write a day after the one on which it was published.')];
  return days > MOST_DAYS ? [problem(['expires'], `“Expires”: write a day at most ${MOST_DAYS} days after it was published, so that somebody looks at it each year.`)] : [];
};

/** What does not fit together in a rule set whose parts are each well formed. */
export const inconsistencies = (ruleSet: RuleSet): readonly Problem[] => [
  ...repeated('Rule', 'rules', ruleSet.rules),
  ...repeated('Question', 'checklist', ruleSet.checklist),
  ...repeated('Term', 'glossary', ruleSet.glossary),
  ...repeated('Mode', 'modes', ruleSet.modes),
  ...repeated('Category', 'directoryCategories', ruleSet.directoryCategories),
  ...repeated('Article', 'guidance', ruleSet.guidance),
  ...repeated('Objective', 'objectives', ruleSet.objectives),
  ...repeated('Kind of post', 'contentTypes', ruleSet.contentTypes),
  ...sourceProblems(ruleSet),
  ...ruleSet.rules.flatMap((_, index) => paramProblems(ruleSet, index)),
  ...triggerProblems(ruleSet),
  ...modeProblems(ruleSet),
  ...glossaryProblems(ruleSet),
  ...directoryProblems(ruleSet),
  ...dateProblems(ruleSet),
  ...strategyProblems(ruleSet),
];
