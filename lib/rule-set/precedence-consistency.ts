import { isInCircle, tableOf } from './precedence-order.ts';
import { type Issue, type IssueAt, quote } from './problem.ts';
import type { RuleSet } from './schema.ts';

/** Rules of the table of precedence that are not there, or that yield to themselves. */
export const precedenceProblems = (ruleSet: RuleSet, problemAt: IssueAt): readonly Issue[] => {
  const ids = new Set(ruleSet.rules.map(({ id }) => id));
  const tables = { words: tableOf(ruleSet.precedence, 'words'), post: tableOf(ruleSet.precedence, 'post') };
  const remedy = (rule: string, isSilent: boolean, where: keyof typeof tables): string | null => {
    if (!ids.has(rule)) return `there is no rule ${quote(rule)}; correct its id or take it out`;
    return isSilent && isInCircle(tables[where], rule)
      ? `take ${quote(rule)} out of one entry, for it yields to itself, perhaps by way of others`
      : null;
  };
  return ruleSet.precedence.flatMap((entry, index) =>
    (['rules', 'yieldTo'] as const).flatMap((field) =>
      entry[field].flatMap((rule, place) => {
        const said = remedy(rule, field === 'rules', entry.where);
        return said === null ? [] : [problemAt(['precedence', index, field, place], said)];
      }),
    ),
  );
};
