import type { Precedence } from './schema.ts';

/** To which rules each rule yields. */
type YieldTable = ReadonlyMap<string, ReadonlySet<string>>;

/** The table of those entries that are about the same words, or about the same post. */
export const tableOf = (entries: readonly Precedence[], where: Precedence['where']): YieldTable => {
  const table = new Map<string, Set<string>>();
  for (const { rules, yieldTo } of entries.filter((entry) => entry.where === where))
    for (const rule of rules) table.set(rule, new Set([...(table.get(rule) ?? []), ...yieldTo]));
  return table;
};

/**
 * Numbers rules so that each comes after all those it yields to. Of rules that yield to each other in a circle, one
 * comes first all the same.
 */
export const findOrder = (yieldsTo: YieldTable): ReadonlyMap<string, number> => {
  const order = new Map<string, number>();
  const entered = new Set<string>();
  const visit = (rule: string): void => {
    if (entered.has(rule)) return;
    entered.add(rule);
    for (const other of yieldsTo.get(rule) ?? []) visit(other);
    order.set(rule, order.size);
  };
  for (const rule of yieldsTo.keys()) visit(rule);
  return order;
};

/** Whether a rule yields to itself, directly or by way of others. */
export const isInCircle = (yieldsTo: YieldTable, rule: string): boolean => {
  const seen = new Set<string>();
  const leadsBack = (from: string): boolean =>
    [...(yieldsTo.get(from) ?? [])].some((other) => {
      if (other === rule) return true;
      if (seen.has(other)) return false;
      seen.add(other);
      return leadsBack(other);
    });
  return leadsBack(rule);
};
