import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkExamples } from '../lib/check/examples.ts';
import { validateRuleSet } from '../lib/rule-set/parse.ts';
import { starterDocument } from '../lib/rule-set/starter/starter.ts';

test('the first rule that the guide for contributors shows does what its examples say', () => {
  const shown = /```json\n(.*?),\s*```/s.exec(readFileSync('.github/CONTRIBUTING.md', 'utf8'))?.[1] ?? '';
  const read = validateRuleSet({
    ...starterDocument,
    rules: [JSON.parse(shown)],
    precedence: [],
    modes: [],
    checklist: [],
  });
  expect(read.ok ? checkExamples(read.ruleSet) : read.problems).toEqual([]);
});
