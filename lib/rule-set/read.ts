import { inconsistencies } from './consistency.ts';
import { explainAll, remedyOf } from './explain.ts';
import { type Problem } from './problem.ts';
import { jsonFault } from './json-fault.ts';
import { oddText } from './odd-text.ts';
import { ruleSetSchema, type RuleSet } from './schema.ts';
import { unfitText } from './unfit.ts';

/** A rule set fit to use, or every reason why it is not, each a sentence that says what to do. */
export type ReadResult =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The same, with the place of each problem in the document. */
export type Examined =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const refuse = (...problems: readonly string[]): ReadResult => ({ ok: false, problems });

/** Examines a rule set document that has been parsed; each problem with the place where it is. */
export const examine = (document: unknown): Examined => {
  const parsed = ruleSetSchema.safeParse(document, { error: remedyOf });
  if (!parsed.success) return { ok: false, problems: explainAll(document, parsed.error.issues) };
  const odd = oddText(document);
  const problems = odd ? [odd] : inconsistencies(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, ruleSet: parsed.data };
};

/** Examines a rule set document that has been parsed. */
export const examineRuleSet = (document: unknown): ReadResult => {
  const examined = examine(document);
  return examined.ok ? examined : refuse(...examined.problems.map(({ sentence }) => sentence));
};

/** Reads a rule set file: UTF-8 JSON of at most 1.5 MiB, nested at most 12 deep. Its examples are not tried here (see lib/check/examples.ts). */
export const readRuleSet = (file: string): ReadResult => {
  const json = file.replace(/^\ufeff/, '');
  const unfit = unfitText(json);
  if (unfit !== null) return refuse(unfit);
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    const fault = jsonFault(json);
    return refuse(`The rule set cannot be read as JSON: look for a comma, a bracket or a quotation mark missing or too many${fault ? ` at line ${fault.line}, column ${fault.column}` : ''}.`);
  }
  return examineRuleSet(document);
};
