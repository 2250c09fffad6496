import { type RuleSet, ruleSetSchema } from '../rule-set/schema.ts';
import { findForbiddenText } from '../rule-set/forbidden-text.ts';
import { withNewNames } from '../rule-set/old-names.ts';
import { readDocument } from '../rule-set/parse.ts';

/**
 * Parses a rule set whose examples were tried when it was stored; null if this version of the extension cannot read it.
 */
export const parseStored = (body: string): RuleSet | null => {
  const read = readDocument(body);
  // An earlier version took odd characters in examples, and these are not looked at again.
  if (!read.ok || findForbiddenText(read.document, { inExamples: false }).length > 0) return null;
  return ruleSetSchema.safeParse(withNewNames(read.document)).data ?? null;
};
