import { createChecker } from '../../../lib/check/check.ts';
import type { Context } from '../../../lib/draft/draft.ts';
import type { Lists } from '../../../lib/rules/lists.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';

const now = { year: 2026, month: 11, day: 23, hour: 10, minute: 0 };

/**
 * One rule of the starter set, switched on if it ships off, on drafts in its language however little of it they have,
 * to see what it marks in a text ("at [[9.30am]]") and what its first replacements make of it.
 */
export const tryRule = (id: string, lists: Partial<Lists> = {}) => {
  const ruleSet = starterRuleSet();
  const rules = ruleSet.rules.filter((rule) => rule.id === id).map((rule) => ({ ...rule, enabled: true }));
  const checker = createChecker({ ...ruleSet, lists: { ...ruleSet.lists, ...lists }, rules });
  const hints = (text: string, context: Context = {}) => {
    const { hints: found, faults } = checker.check(text, { language: rules[0]?.language, ...context }, now);
    if (faults[0]) throw new Error(faults[0].reason);
    return found;
  };
  return {
    hints,
    marked: (text: string): string =>
      hints(text).reduceRight((marked, { target }) => {
        if (typeof target !== 'object' || !('start' in target)) return marked;
        return `${marked.slice(0, target.start)}[[${marked.slice(target.start, target.end)}]]${marked.slice(target.end)}`;
      }, text),
    fixed: (text: string): string =>
      hints(text).reduceRight((fixed, { replacements: [first] }) => {
        if (!first) return fixed;
        return fixed.slice(0, first.span.start) + first.text + fixed.slice(first.span.end);
      }, text),
  };
};
