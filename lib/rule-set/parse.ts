import { findInconsistencies } from './consistency.ts';
import { formatIssues, zodErrorMap } from './issues.ts';
import { type Issue } from './problem.ts';
import { findJsonError } from './json-error.ts';
import { withNewNames } from './old-names.ts';
import { findForbiddenText } from './forbidden-text.ts';
import { ruleSetSchema, type RuleSet } from './schema.ts';
import { validateLimits } from './limits.ts';

/** A valid rule set, or every reason why it is not, each a sentence that says what to do. */
export type ParseResult =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The same, with the place of each problem in the document. */
type ValidationResult =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly problems: readonly Issue[] };

const refuse = (...problems: readonly string[]): ParseResult => ({ ok: false, problems });

/** Validates a parsed rule set document; each issue has its place. */
export const validateDocument = (given: unknown): ValidationResult => {
  const document = withNewNames(given);
  const forbidden = findForbiddenText(document);
  if (forbidden.length > 0) return { ok: false, problems: forbidden };
  const parsed = ruleSetSchema.safeParse(document, { error: zodErrorMap });
  if (!parsed.success) return { ok: false, problems: formatIssues(document, parsed.error.issues) };
  const problems = findInconsistencies(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, ruleSet: parsed.data };
};

/** Validates a parsed rule set document. */
export const validateRuleSet = (document: unknown): ParseResult => {
  const examined = validateDocument(document);
  return examined.ok ? examined : refuse(...examined.problems.map(({ sentence }) => sentence));
};

/**
 * Reads a rule set file: UTF-8 JSON of at most 1.5 MiB, nested at most 12 deep. Its examples are not tried here (see
 * lib/check/examples.ts).
 */
export const parseRuleSet = (file: string): ParseResult => {
  const json = file.replace(/^\ufeff/, '');
  const unfit = validateLimits(json);
  if (unfit !== null) return refuse(unfit);
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    const fault = findJsonError(json);
    return refuse(
      `The rule set cannot be read as JSON: look for a comma, a bracket or a quotation mark missing or too many${fault ? ` at line ${fault.line}, column ${fault.column}` : ''}.`,
    );
  }
  return validateRuleSet(document);
};
