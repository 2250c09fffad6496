import type * as z from 'zod';
import { formatNumber } from '../text/number.ts';
import { editDistance } from '../text/closest-match.ts';
import { FIELD_LABELS } from './titles.ts';
import { at, type Issue, createIssues, quote, quoteBriefly } from './problem.ts';

const MAX_KEYS = 5;

const quoteSome = (keys: readonly string[]): string =>
  [
    ...keys.slice(0, MAX_KEYS).map(quoteBriefly),
    ...(keys.length > MAX_KEYS ? [`${keys.length - MAX_KEYS} more`] : []),
  ].join(', ');

const MISSING = 'it is missing; ';
const UNKNOWN = 'or correct the spelling; no such field is known here';
const CORRECT = 'correct it';

const WANTED: Readonly<Record<string, string>> = {
  string: 'write a text',
  number: 'write a number',
  int: 'write a whole number',
  boolean: 'write true or false',
  array: 'make it a list, in square brackets',
  object: 'make it an object, in curly brackets',
  record: 'make it an object, in curly brackets',
};

const WANTED_NUMBER: ReadonlySet<string> = new Set(['number', 'int']);

type Code = z.core.$ZodIssue['code'];
type Raw<C extends Code> = z.core.$ZodRawIssue<Extract<z.core.$ZodIssue, { code: C }>>;
type Limit = { readonly origin: string };

const ifMissing = ({ input }: { readonly input?: unknown }): string => (input === undefined ? MISSING : '');

/** The remedy if quotation marks are missing, or are there by mistake. */
const aboutQuotes = ({ expected, input }: Raw<'invalid_type'>): string | null => {
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
    return 'put it in quotation marks';
  return WANTED_NUMBER.has(expected) && typeof input === 'string' && /^\d+$/.test(input)
    ? 'take the quotation marks away'
    : null;
};

const toLimit = ({ origin }: Limit): string => (origin === 'array' ? 'give' : 'make it');

/** What to do about an issue, by its code; 'correct it' where nothing more can be said. */
const REMEDIES: { readonly [C in Code]?: (issue: Raw<C>) => string } = {
  invalid_type: (issue) => aboutQuotes(issue) ?? `${ifMissing(issue)}${WANTED[issue.expected] ?? CORRECT}`,
  unrecognized_keys: ({ keys }) => `take out ${quoteSome(keys)} ${UNKNOWN}`,
  invalid_key: ({ issues }) => issues[0]?.message ?? CORRECT,
  invalid_value: (issue) =>
    `${ifMissing(issue)}write ${issue.values.map((value) => (typeof value === 'string' ? quote(value) : String(value))).join(' or ')}`,
  too_small: (issue) => `${toLimit(issue)} at least ${issue.minimum}`,
  too_big: (issue) =>
    `${toLimit(issue)} at most ${issue.origin === 'array' ? formatNumber(issue.maximum) : issue.maximum}`,
  invalid_format: ({ format }) => (format === 'url' ? 'write a whole address that begins with https://' : CORRECT),
  invalid_union: () => 'write a draft in quotation marks, or an object with “text”',
};

/** What to do about an issue whose schema brings no sentence of its own; given to zod's parse as its `error`. */
export const zodErrorMap = (issue: z.core.$ZodRawIssue): string =>
  (REMEDIES[issue.code] as ((issue: z.core.$ZodRawIssue) => string) | undefined)?.(issue) ?? CORRECT;

/**
 * Picks the form that was meant of several, by what was written (a text, a list, an object), and returns its issues.
 */
const pickUnionBranch = (issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] => {
  if (issue.code !== 'invalid_union') return [issue];
  const [only, ...others] = issue.errors.filter(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  return only && others.length === 0
    ? only.flatMap((inner) => pickUnionBranch({ ...inner, path: [...issue.path, ...inner.path] }))
    : [issue];
};

/** The field of a rule set that was probably meant, as the end of a sentence; '' where none is near. */
const nearestTo = (key: string): string => {
  const most = key.length > 4 ? 2 : 1;
  if (key.length < 3 || key.length > 40 || FIELD_LABELS.has(key)) return '';
  const [nearest] = [...FIELD_LABELS.keys()]
    .filter((field) => Math.abs(field.length - key.length) <= most)
    .map((field) => ({ field, away: editDistance(key, field) }))
    .filter(({ away }) => away <= most)
    .sort((one, other) => one.away - other.away);
  return nearest ? `. Nearest: ${quote(nearest.field)}` : '';
};

/** The unknown fields to take out. After a few, the last one also counts the others. */
const unknownFields = (keys: readonly string[]): readonly { readonly key: string; readonly remedy: string }[] =>
  keys.slice(0, MAX_KEYS + 1).map((key, index) => {
    const more = index === MAX_KEYS ? keys.length - index - 1 : 0;
    return {
      key,
      remedy: `take out ${quoteBriefly(key)}${more > 0 ? ` and ${more} more` : ''} ${UNKNOWN}${nearestTo(key)}`,
    };
  });

/** Whether the issue is about a value that is missing. */
const isMissing = (document: unknown, { code, path, message }: z.core.$ZodIssue): boolean =>
  code !== 'custom' && !message.startsWith(MISSING) && path.reduce<unknown>(at, document) === undefined;

/** Skip “too long” for text where a list was expected. Zod counted its characters. */
const isRedundant = ({ code, path }: z.core.$ZodIssue, all: readonly z.core.$ZodIssue[]): boolean =>
  (code === 'too_big' || code === 'too_small') &&
  all.some((other) => other.code === 'invalid_type' && other.path.join('\n') === path.join('\n'));

/** Formats all issues for a person: which rule, which field, what to do. */
export const formatIssues = (document: unknown, issues: readonly z.core.$ZodIssue[]): readonly Issue[] => {
  const problemAt = createIssues(document);
  return issues
    .filter((issue) => !isRedundant(issue, issues))
    .flatMap(pickUnionBranch)
    .flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys')
        return [problemAt(issue.path, `${isMissing(document, issue) ? MISSING : ''}${issue.message}`)];
      // Each field gets its own place, because it may be in another file than the object it belongs to.
      return unknownFields(issue.keys).map(({ key, remedy }) => ({
        ...problemAt(issue.path, remedy),
        path: [...issue.path, key],
      }));
    });
};
