import { checkDrafts } from './check.ts';
import { UNLIMITED, type Command, defineCommand } from './define-command.ts';

/** A command, or commands with the same first word, and what is done with it. */
type Listed = { readonly name: string; readonly does: string };

const helpOf = (others: readonly Listed[]): string =>
  `Countersign checks a post for X against a department's rules, before it is posted.

  countersign check "Your draft"      check one draft and print a report
  countersign check < draft.txt       the same, for a draft in a file
  countersign check --json < drafts   check many: one JSON object a line in, one a line out
${others.map(({ name, does }) => `${`  countersign ${name}`.padEnd(38)}${does}`).join('\n')}

  --rules FILE   use this rule set file or folder instead of the starter rules
  --json         read lines like {"id": "1", "text": "Your draft", "context": {"account": "MyDept"}};
                 context may also have reply, quote, thread, media, poll, scheduledFor, now, modes and language
  --help         show this

Exit codes: 0 nothing must be fixed, 1 something must be fixed, 2 error.
Countersign sends nothing over the network.`;

/** What was given beside the name of the command. */
type Given = { readonly texts: readonly string[]; readonly json: boolean; readonly rules: string | undefined };

const problemWith = ({ texts, json, rules }: Given): string | null => {
  if (texts.length > 1) return 'Too many arguments. Put quotation marks around the draft.';
  if (json && texts.length > 0) return '--json reads drafts from standard input. Remove the draft from the command.';
  return rules === '-' && texts.length === 0
    ? 'The draft and the rule set cannot both come from standard input. Give a rule set file.'
    : null;
};

/**
 * The command that checks. Its options may come before its name, so it parses the whole command line, and also answers
 * if no command is named. `others`: what else there is.
 */
export const createCheck = (others: readonly Listed[]): Command =>
  defineCommand({
    usage: 'check ["DRAFT"] [--rules FILE_OR_FOLDER] [--json]',
    about:
      'Checks one draft, from the command line or standard input, and prints a report; with --json many, one JSON object a line in and one a line out.',
    options: { json: { type: 'boolean' }, rules: { type: 'string' } },
    words: [0, UNLIMITED],
    manner: {
      help: helpOf(others),
      remedy: 'Run countersign --help for help.',
      misread: 'A draft that begins with a hyphen goes after --.',
      asksForHelp: ({ values: { help, json }, words: [command] }) =>
        help === true || (command === undefined && json !== true),
      problemOf: ({ values: { json = false, rules }, words: [command, ...texts] }) => {
        if (command === undefined)
          return `No command given. Commands: ${['check', ...others.map(({ name }) => name)].join(', ')}.`;
        if (command !== 'check')
          return `Unknown command “${command}”. Commands: ${['check', ...others.map(({ name }) => name)].join(', ')}.`;
        return problemWith({ texts, json, rules });
      },
    },
    run: ({ values: { json = false, rules = null }, words: [, text = null] }) => checkDrafts({ text, json, rules }),
  });
