import type { Context } from '../../../lib/draft/draft.ts';
import { createChecker } from '../../../lib/check/check.ts';
import { ruleSetSchema } from '../../../lib/rule-set/schema.ts';
import { documentOf } from '../rule-set/document.ts';

const now = { year: 2026, month: 11, day: 23, hour: 10, minute: 0 };

/** Checks drafts by one rule of a kind with these settings. */
export const tryKind = (kind: string, params: object, more: object = {}) => {
  const [rule] = documentOf(1).rules;
  const ruleSet = ruleSetSchema.parse({ ...documentOf(1), rules: [{ ...rule, kind, params, ...more }] });
  const checker = createChecker(ruleSet);
  const hints = (text: string, context: Context = {}) => {
    const { hints: found, faults } = checker.check(text, context, now);
    if (faults[0]) throw new Error(faults[0].reason);
    return found;
  };
  const said = (text: string, context: Context = {}) => hints(text, context).map(({ message }) => message);
  const fixed = (text: string, context: Context = {}) =>
    hints(text, context).reduceRight((written, { replacements: [first] }) => {
      if (!first) return written;
      return written.slice(0, first.span.start) + first.text + written.slice(first.span.end);
    }, text);
  return { hints, said, fixed };
};
