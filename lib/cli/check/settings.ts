import type { Context } from '../../draft/draft.ts';
import { DRAFT_LANGUAGES } from '../../text/languages.ts';
import { toPlainDateTime } from '../../text/time/plain-date-time.ts';
import { createWildcardMatcher } from '../../text/wildcards.ts';
import { SEVERITIES, type Severity } from '../../rule-set/severity.ts';
import { SPLITS, type Split } from '../drafts/split-text.ts';
import { FORMATS } from '../formats/index.ts';
import { listOf, oneOf, OptionError, readValues, wholeNumber } from '../option-values.ts';
import type { GivenOption } from '../options.ts';

/** The options of `check` that are texts, as they were given. */
export type CheckValues = {
  readonly 'fail-on'?: string | undefined;
  readonly 'max-warnings'?: string | undefined;
  readonly 'min-severity'?: string | undefined;
  readonly quiet?: boolean | undefined;
  readonly only?: string | undefined;
  readonly skip?: string | undefined;
  readonly split?: string | undefined;
  readonly column?: string | undefined;
  readonly 'stdin-filename'?: string | undefined;
  readonly account?: string | undefined;
  readonly language?: string | undefined;
  readonly modes?: string | undefined;
  readonly at?: string | undefined;
};

/** A report to write: in which form, and into which file; null for standard output. */
export type Output = { readonly format: string; readonly file: string | null };

/** What a check is to do, beside what it reads. */
export type CheckSettings = {
  readonly failOn: readonly Severity[];
  readonly maxWarnings: number | null;
  /** Which hints are told at all. */
  readonly keeps: (hint: { readonly rule: string; readonly severity: Severity }) => boolean;
  /** Ids and patterns of rules that were given, such as `hash/*`. */
  readonly named: readonly string[];
  readonly split: Split;
  readonly column: string | undefined;
  readonly stdinName: string | undefined;
  /** What is said of every draft that does not say it itself. */
  readonly context: Context;
  readonly outputs: readonly Output[];
};

const severitiesFrom = (worst: Severity): readonly Severity[] => SEVERITIES.slice(0, SEVERITIES.indexOf(worst) + 1);

const failOnOf = (value: string): readonly Severity[] => {
  const level = oneOf('fail-on', value, [...SEVERITIES, 'never'] as const);
  return level === 'never' ? [] : severitiesFrom(level);
};

const languageOf = (value: string | undefined): Pick<Context, 'language'> =>
  value === undefined ? {} : { language: oneOf('language', value, DRAFT_LANGUAGES) };

const timeOf = (value: string | undefined): Pick<Context, 'now'> => {
  if (value === undefined) return {};
  if (toPlainDateTime(value) === null)
    throw new OptionError(`--at is “${value}”. Write a day and time that exist, like 2026-11-23T09:00.`);
  return { now: value };
};

const contextOf = ({ account, language, modes, at }: CheckValues): Context => ({
  ...(account !== undefined && { account }),
  ...languageOf(language),
  ...(modes !== undefined && { modes: listOf(modes) }),
  ...timeOf(at),
});

/** Each --output belongs to the --format before it; one report at most goes to standard output. */
const outputsOf = (given: readonly GivenOption[]): readonly Output[] => {
  const outputs: Output[] = [];
  for (const { name, value = '' } of given) {
    if (name === 'format') outputs.push({ format: oneOf('format', value, Object.keys(FORMATS)), file: null });
    if (name !== 'output') continue;
    const last = outputs.at(-1);
    if (!last || last.file !== null)
      throw new OptionError('--output belongs to the --format before it. Write: --format sarif --output posts.sarif');
    outputs[outputs.length - 1] = { ...last, file: value };
  }
  if (outputs.filter(({ file }) => file === null).length > 1)
    throw new OptionError('Two reports cannot both go to standard output. Give one of them a file with --output.');
  return outputs;
};

/** Understands the options of `check`, or says which cannot be used. */
export const readCheckSettings = (
  values: CheckValues,
  given: readonly GivenOption[],
): { readonly ok: true; readonly settings: CheckSettings } | { readonly ok: false; readonly problem: string } =>
  readValues(() => {
    const least = values.quiet ? 'error' : oneOf('min-severity', values['min-severity'] ?? 'suggestion', SEVERITIES);
    const told = severitiesFrom(least);
    const isOnly = values.only === undefined ? () => true : createWildcardMatcher(listOf(values.only));
    const isSkipped = values.skip === undefined ? () => false : createWildcardMatcher(listOf(values.skip));
    return {
      failOn: failOnOf(values['fail-on'] ?? 'error'),
      maxWarnings: wholeNumber('max-warnings', values['max-warnings']),
      keeps: ({ rule, severity }) => told.includes(severity) && isOnly(rule) && !isSkipped(rule),
      named: [values.only, values.skip].flatMap((ids) => (ids === undefined ? [] : listOf(ids))),
      split: oneOf('split', values.split ?? 'auto', SPLITS),
      column: values.column,
      stdinName: values['stdin-filename'],
      context: contextOf(values),
      outputs: outputsOf(given),
    };
  });
