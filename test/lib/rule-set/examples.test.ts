import { describe, expect, test } from 'vitest';
import { checkExamples } from '../../../lib/check/examples.ts';
import { validateRuleSet } from '../../../lib/rule-set/parse.ts';
import { starterDocument } from '../../../lib/rule-set/starter/starter.ts';
import { kinds } from '../../../lib/rules/index.ts';

type Raw = { readonly id: string; readonly kind: string };

/** One rule by itself, so that a slip in another one does not hide what is said of this. */
const problemsOf = (rule: Raw): readonly string[] => {
  const modes = starterDocument.modes.map(({ id, title }) => ({ id, title }));
  const read = validateRuleSet({ ...starterDocument, rules: [rule], modes, precedence: [], checklist: [] });
  return read.ok ? checkExamples(read.ruleSet) : read.problems;
};

describe('every rule of the starter set does what its examples say', () => {
  // One test per rule: `npx vitest run test/lib/rule-set/examples.test.ts -t hash/` tries the hashtag rules.
  for (const rule of starterDocument.rules as readonly Raw[]) {
    test(rule.id, () => {
      expect([...kinds.keys()]).toContain(rule.kind);
      expect(problemsOf(rule)).toEqual([]);
    });
  }
});
