import { checkDrafts, type CheckRequest } from './check.ts';
import { checkHelp } from './help.ts';
import { readCheckSettings } from './settings.ts';
import { withConfig } from './with-config.ts';
import { closestMatch } from '../../text/closest-match.ts';
import { loadConfig } from '../config/load-config.ts';
import { UNLIMITED, type Command, defineCommand } from '../define-command.ts';
import { STANDARD_INPUT } from '../files/read-bytes.ts';
import { fail } from '../print.ts';

/** A command, or commands with the same first word, and what is done with it. */
type Listed = { readonly name: string; readonly does: string };

const OPTIONS = {
  text: { type: 'string', short: 't', multiple: true },
  rules: { type: 'string', short: 'r' },
  format: { type: 'string', short: 'f', multiple: true },
  output: { type: 'string', short: 'o', multiple: true },
  'fail-on': { type: 'string' },
  'max-warnings': { type: 'string' },
  'min-severity': { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  only: { type: 'string' },
  skip: { type: 'string' },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  split: { type: 'string' },
  column: { type: 'string' },
  'stdin-filename': { type: 'string' },
  account: { type: 'string' },
  language: { type: 'string' },
  modes: { type: 'string' },
  at: { type: 'string' },
  'allow-empty': { type: 'boolean' },
  'no-gitignore': { type: 'boolean' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** What was given beside the name of the command. */
type Given = {
  readonly args: readonly string[];
  readonly texts: readonly string[];
  readonly json: boolean;
  readonly rules: string | undefined;
  readonly fix: boolean;
};

const problemWith = ({ args, texts, json, rules, fix }: Given): string | null => {
  if (json && args.length + texts.length > 0)
    return '--json reads drafts from standard input. Remove the draft from the command.';
  if (json && fix) return '--json and --fix do not go together. Remove one of them.';
  const readsInput = args.includes(STANDARD_INPUT) || args.length + texts.length === 0;
  return rules === STANDARD_INPUT && readsInput
    ? 'The draft and the rule set cannot both come from standard input. Give a rule set file.'
    : null;
};

const fixOf = (fix: boolean | undefined, dryRun: boolean | undefined): CheckRequest['fix'] => {
  if (dryRun) return 'show';
  return fix ? 'write' : null;
};

/**
 * The command that checks. Its options may come before its name, so it parses the whole command line, and also answers
 * if no command is named. `others`: what else there is.
 */
export const createCheck = (others: readonly Listed[]): Command => {
  const names = ['check', ...others.map(({ name }) => name)];
  return defineCommand({
    usage: 'check [FILE, FOLDER, PATTERN or "DRAFT"…] [more options: see --help]',
    about:
      'Checks drafts in files and folders, on the command line (--text) or from standard input, and prints a report; with --json, one JSON object a line in and one a line out.',
    options: OPTIONS,
    words: [0, UNLIMITED],
    manner: {
      help: checkHelp(others),
      remedy: 'Run countersign --help for help.',
      misread: 'A draft that begins with a hyphen goes after --text.',
      asksForHelp: ({ values: { help, json }, words: [command] }) =>
        help === true || (command === undefined && json !== true),
      problemOf: ({ values: { json = false, rules, text = [], fix = false }, words: [command, ...args] }) => {
        if (command === undefined) return `No command given. Commands: ${names.join(', ')}.`;
        if (command !== 'check') {
          const close = closestMatch(command, names);
          return `Unknown command “${command}”.${close ? ` Did you mean ${close}?` : ` Commands: ${names.join(', ')}.`}`;
        }
        return problemWith({ args, texts: text, json, rules, fix });
      },
    },
    run: async ({ values: options, words: [, ...args], given }) => {
      const configured = await loadConfig({ file: options.config, none: options['no-config'] ?? false });
      if (!configured.ok) return fail(configured.problem);
      const { values, formats, include, exclude } = withConfig(options, configured.loaded);
      const read = readCheckSettings(values, [...formats, ...given]);
      if (!read.ok) return fail(read.problem);
      return checkDrafts({
        ...read.settings,
        args: args.length > 0 || options.text || options.json ? args : include,
        texts: options.text ?? [],
        rules: values.rules ?? null,
        json: options.json ?? false,
        fix: fixOf(options.fix, options['fix-dry-run']),
        allowEmpty: options['allow-empty'] ?? false,
        gitignore: options['no-gitignore'] !== true,
        exclude,
      });
    },
  });
};
