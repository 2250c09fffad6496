import { inconsistencies } from './consistency.ts';
import { explain, remedyOf } from './explain.ts';
import { nestingOf } from './nesting.ts';
import { ruleSetSchema, type RuleSet } from './schema.ts';

/** A rule set fit to use, or every reason why it is not, each a sentence that says what to do. */
export type ReadResult =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly problems: readonly string[] };

const MOST_BYTES = 1.5 * 1024 * 1024;
const DEEPEST = 12;

const refuse = (...problems: readonly string[]): ReadResult => ({ ok: false, problems });

const whereItBreaks = (thrown: unknown): string => {
  const place = /line (\d+) column (\d+)/.exec(thrown instanceof Error ? thrown.message : '');
  return place ? ` at line ${place[1]}, column ${place[2]}` : '';
};

/** Examines a rule set document that has been parsed. */
export const examineRuleSet = (document: unknown): ReadResult => {
  const parsed = ruleSetSchema.safeParse(document, { error: remedyOf });
  if (!parsed.success) return refuse(...parsed.error.issues.map((issue) => explain(document, issue)));
  const problems = inconsistencies(parsed.data);
  return problems.length > 0 ? refuse(...problems) : { ok: true, ruleSet: parsed.data };
};

/** Reads a rule set file: UTF-8 JSON of at most 1.5 MiB, nested at most 12 deep. Its examples are not tried here (see lib/check/examples.ts). */
export const readRuleSet = (file: string): ReadResult => {
  const json = file.replace(/^\ufeff/, '');
  if (json.length > MOST_BYTES || new TextEncoder().encode(json).length > MOST_BYTES) return refuse('The rule set is larger than 1.5 MB: make it smaller.');
  if (nestingOf(json) > DEEPEST) return refuse(`The rule set is nested more than ${DEEPEST} deep: take out brackets that are not needed.`);
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch (thrown) {
    return refuse(`The rule set cannot be read as JSON: look for a comma, a bracket or a quotation mark missing or too many${whereItBreaks(thrown)}.`);
  }
  return examineRuleSet(document);
};
