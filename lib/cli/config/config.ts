import * as z from 'zod';
import { SEVERITIES } from '../../rule-set/severity.ts';
import { DRAFT_LANGUAGES } from '../../text/languages.ts';
import { SPLITS } from '../drafts/split-text.ts';
import { FORMATS } from '../formats/index.ts';

const texts = z.array(z.string().min(1));

/**
 * What a config file may say: long options of `check` in one word, and which files are meant. Paths and patterns are
 * relative to the file.
 */
export const configSchema = z.strictObject({
  rules: z.string().min(1).optional(),
  include: texts.optional(),
  exclude: texts.optional(),
  format: z.enum(Object.keys(FORMATS)).optional(),
  failOn: z.enum([...SEVERITIES, 'never']).optional(),
  maxWarnings: z.int().min(0).optional(),
  minSeverity: z.enum(SEVERITIES).optional(),
  only: texts.optional(),
  skip: texts.optional(),
  split: z.enum(SPLITS).optional(),
  column: z.string().min(1).optional(),
  account: z.string().min(1).optional(),
  language: z.enum(DRAFT_LANGUAGES).optional(),
  modes: texts.optional(),
});

export type Config = Readonly<z.output<typeof configSchema>>;

/** What holds where neither an option nor a config file says anything. */
export const DEFAULTS: Config = { format: 'stylish', failOn: 'error', minSeverity: 'suggestion', split: 'auto' };

const LISTS = ['only', 'skip', 'modes'] as const;

/** A config as if it were given as options; but for `include`, `exclude` and `format`, which are no single option. */
export const optionsOf = (config: Config): Readonly<Record<string, string>> => {
  const { rules, failOn, maxWarnings, minSeverity, split, column, account, language } = config;
  const options = {
    rules,
    'fail-on': failOn,
    'max-warnings': maxWarnings?.toString(),
    'min-severity': minSeverity,
    split,
    column,
    account,
    language,
    ...Object.fromEntries(LISTS.map((name) => [name, config[name]?.join(',')])),
  };
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
};
