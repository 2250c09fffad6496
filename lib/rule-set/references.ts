import { type Path, type Issue, type IssueAt, quote } from './problem.ts';
import type { RuleSet } from './schema.ts';

/**
 * What to do about a key that is not in a table of the rule set (`called`: the table's name in words); null if it is.
 */
export const missingReference = (table: object, key: string, name: string): string | null =>
  Object.hasOwn(table, key) ? null : `add ${quote(key)} to the ${name}, or name one that is there`;

const ENTRY_CALLED = { glossary: 'term', guidance: 'article' } as const;

/**
 * Entries that one entry of a list wrongly sends on to: itself, and such as are not among `ids`, those of the whole
 * list.
 */
export const seeAlsoProblems = (
  ruleSet: RuleSet,
  [list, index]: readonly [keyof typeof ENTRY_CALLED, number],
  ids: ReadonlySet<string>,
  problemAt: IssueAt,
): readonly Issue[] => {
  const { id, seeAlso } = ruleSet[list][index]!;
  return seeAlso.flatMap((other, place) => {
    const path: Path = [list, index, 'seeAlso', place];
    if (other === id) return [problemAt(path, 'it names itself; take that out')];
    return ids.has(other)
      ? []
      : [problemAt(path, `there is no ${ENTRY_CALLED[list]} ${quote(other)}; correct its id or take it out`)];
  });
};
