import { DEFAULT_NETWORK, networkOf } from '../networks/index.ts';
import { kinds } from '../rules/index.ts';
import { calendarProblems } from './calendar-consistency.ts';
import { formatIssues, zodErrorMap } from './issues.ts';
import { objectiveProblems } from './objective-consistency.ts';
import { precedenceProblems } from './precedence-consistency.ts';
import { type Issue, type IssueAt, createIssues, quote } from './problem.ts';
import { seeAlsoProblems, missingReference } from './references.ts';
import type { RuleSet } from './schema.ts';
import { strategyProblems } from './strategy-consistency.ts';
import { translationProblems } from './translation-consistency.ts';
import { DAY_MS } from '../text/time/durations.ts';

const { handle: handles } = networkOf(DEFAULT_NETWORK);

type List =
  | 'rules'
  | 'checklist'
  | 'glossary'
  | 'modes'
  | 'guidance'
  | 'objectives'
  | 'contentTypes'
  | 'directoryCategories'
  | 'directory'
  | 'accounts';

/** Names that two entries of a list share, each returned once. */
const repeated = (
  list: List,
  field: 'id' | 'handle',
  names: readonly string[],
  sentenceOf: (place: number) => string,
): readonly Issue[] => {
  const firsts = new Map<string, number>();
  const told = new Set<string>();
  return names.flatMap((name, place) => {
    const first = firsts.get(name);
    if (first === undefined) firsts.set(name, place);
    if (first === undefined || told.has(name)) return [];
    told.add(name);
    return [{ path: [list, place, field], sentence: sentenceOf(place), first: [list, first, field] }];
  });
};

const repeatedIds = (ruleSet: RuleSet): readonly Issue[] =>
  (
    [
      ['rules', 'Rule'],
      ['checklist', 'Checklist item'],
      ['glossary', 'Term'],
      ['modes', 'Mode'],
      ['directoryCategories', 'Category'],
      ['guidance', 'Article'],
      ['objectives', 'Objective'],
      ['contentTypes', 'Kind of post'],
    ] as const
  ).flatMap(([list, what]) => {
    const ids = ruleSet[list].map(({ id }) => id);
    return repeated(
      list,
      'id',
      ids,
      (place) => `${what} ${quote(ids[place]!)} is there twice: give one of them another id.`,
    );
  });

const repeatedHandles = ({ directory, accounts }: RuleSet): readonly Issue[] => [
  ...repeated(
    'directory',
    'handle',
    directory.map(({ handle }) => handles.key(handle)),
    (place) => `Account ${quote(directory[place]!.handle)} is in the directory twice: take one of them out.`,
  ),
  ...repeated(
    'accounts',
    'handle',
    accounts.map(({ handle }) => handles.key(handle)),
    (place) => `Own account ${quote(accounts[place]!.handle)} is there twice: take one of them out.`,
  ),
];

const sourceProblems = (ruleSet: RuleSet, problemAt: IssueAt): readonly Issue[] =>
  (['rules', 'checklist', 'glossary', 'objectives', 'contentTypes', 'directoryCategories'] as const).flatMap((list) =>
    ruleSet[list].flatMap(({ source }, index) => {
      const said = missingReference(ruleSet.sources, source, 'sources');
      return said === null ? [] : [problemAt([list, index, 'source'], said)];
    }),
  );

/**
 * The settings of one rule against its kind; a kind that this version does not know is no problem, its rules are
 * skipped.
 */
const paramProblems = (ruleSet: RuleSet, index: number, problemAt: IssueAt): readonly Issue[] => {
  const rule = ruleSet.rules[index]!;
  const kind = kinds.get(rule.kind);
  if (!kind) return [];
  const path = ['rules', index, 'params'];
  const parsed = kind.params.safeParse(rule.params, { error: zodErrorMap });
  if (!parsed.success)
    return formatIssues(
      ruleSet,
      parsed.error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })),
    );
  try {
    kind.compile(parsed.data, ruleSet.lists);
    return [];
  } catch (thrown) {
    return [
      problemAt(
        path,
        `correct them, for they do not work: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
      ),
    ];
  }
};

const triggerProblems = (ruleSet: RuleSet, problemAt: IssueAt): readonly Issue[] => {
  const ids = new Set(ruleSet.rules.map(({ id }) => id));
  return ruleSet.checklist.flatMap(({ triggers }, index) => {
    const at = (list: 'rules' | 'words', remedy: (entry: string) => string | null) =>
      (triggers[list] ?? []).flatMap((entry, place) => {
        const said = remedy(entry);
        return said === null ? [] : [problemAt(['checklist', index, 'triggers', list, place], said)];
      });
    return [
      ...at('rules', (rule) =>
        ids.has(rule) ? null : `there is no rule ${quote(rule)}; correct its id or take it out`,
      ),
      ...at('words', (word) =>
        /[\p{L}\p{N}]/u.test(word) ? null : `${quote(word)} has no letter or digit; write a word`,
      ),
    ];
  });
};

const glossaryProblems = (ruleSet: RuleSet, problemAt: IssueAt): readonly Issue[] => {
  const ids = new Set(ruleSet.glossary.map(({ id }) => id));
  return ruleSet.glossary.flatMap((_, index) => seeAlsoProblems(ruleSet, ['glossary', index], ids, problemAt));
};

const MOST_DAYS = 370;
const dayOf = (date: string): number => Date.parse(date) / DAY_MS;

const dateProblems = (ruleSet: RuleSet, problemAt: IssueAt): readonly Issue[] => {
  const { published, expires } = ruleSet;
  if (expires === undefined) return [];
  const days = dayOf(expires) - dayOf(published);
  if (days < 0) return [problemAt(['expires'], `write a day after the one on which it was published, ${published}`)];
  return days > MOST_DAYS
    ? [
        problemAt(
          ['expires'],
          `write a day at most ${MOST_DAYS} days after it was published, so that somebody looks at it each year`,
        ),
      ]
    : [];
};

/** Finds the inconsistencies in a rule set whose parts are each well formed. */
export const findInconsistencies = (ruleSet: RuleSet): readonly Issue[] => {
  const problemAt = createIssues(ruleSet);
  return [
    ...repeatedIds(ruleSet),
    ...repeatedHandles(ruleSet),
    ...sourceProblems(ruleSet, problemAt),
    ...ruleSet.rules.flatMap((_, index) => paramProblems(ruleSet, index, problemAt)),
    ...triggerProblems(ruleSet, problemAt),
    ...precedenceProblems(ruleSet, problemAt),
    ...calendarProblems(ruleSet, problemAt),
    ...glossaryProblems(ruleSet, problemAt),
    ...dateProblems(ruleSet, problemAt),
    ...strategyProblems(ruleSet, problemAt),
    ...objectiveProblems(ruleSet, problemAt),
    ...translationProblems(ruleSet, problemAt),
  ];
};
