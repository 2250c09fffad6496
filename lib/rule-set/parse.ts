import { isObject } from '../text/is-object.ts';
import { findInconsistencies } from './consistency.ts';
import { formatIssues, zodErrorMap } from './issues.ts';
import { type Issue, quoteBriefly } from './problem.ts';
import { type ReadJson, readJson } from './read-json.ts';
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

const UNFINISHED: Issue = {
  path: ['extends'],
  sentence:
    'This is a source, not a finished rule set. Make one of it with “countersign rules bundle”, and use what that writes.',
};

/** Validates a parsed rule set document; each issue has its place. */
export const validateDocument = (given: unknown): ValidationResult => {
  if (isObject(given) && 'extends' in given) return { ok: false, problems: [UNFINISHED] };
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

/** What to do about a text that is no JSON. */
const jsonRemedy = ({ position: { line, column }, twice }: Extract<ReadJson, { ok: false }>): string => {
  const place = `at line ${line}, column ${column}`;
  return twice === null
    ? `The rule set cannot be read as JSON: look for a comma, a bracket or a quotation mark missing or too many ${place}.`
    : `The rule set has the field ${quoteBriefly(twice)} twice: delete one of them, ${place}.`;
};

/** The document in a rule set file: JSON of at most 1.5 MiB, nested at most 12 deep; or why there is none. */
export const readDocument = (
  json: string,
): { readonly ok: true; readonly document: unknown } | { readonly ok: false; readonly problem: string } => {
  const unfit = validateLimits(json);
  if (unfit !== null) return { ok: false, problem: unfit };
  const read = readJson(json);
  return read.ok ? { ok: true, document: read.value } : { ok: false, problem: jsonRemedy(read) };
};

/**
 * Reads a rule set file: JSON of at most 1.5 MiB, nested at most 12 deep. Its examples are not tried here (see
 * lib/check/examples.ts).
 */
export const parseRuleSet = (json: string): ParseResult => {
  const read = readDocument(json);
  return read.ok ? validateRuleSet(read.document) : refuse(read.problem);
};
