import { listWithAnd } from '../text/list.ts';
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

  --rules FILE   use this rule set instead of the starter set; a folder will do
  --json         read lines like {"id": "1", "text": "Your draft", "context": {"account": "MyDept"}};
                 context may also have reply, quote, thread, media, poll, scheduledFor, now, modes and language
  --help         show this

It ends with 0 when nothing must be fixed, 1 when something must, and 2 when something could not be read.
Nothing leaves this machine.`;

/** What was given beside the name of the command. */
type Given = { readonly texts: readonly string[]; readonly json: boolean; readonly rules: string | undefined };

const problemWith = ({ texts, json, rules }: Given): string | null => {
  if (texts.length > 1) return 'Put the draft in quotation marks, so that it is one text.';
  if (json && texts.length > 0)
    return 'With --json the drafts come on standard input: leave out the one on the command line.';
  return rules === '-' && texts.length === 0
    ? 'The draft comes on standard input, so the rule set cannot: name its file.'
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
      remedy: 'Try: countersign --help',
      misread: 'A draft that begins with a hyphen goes after --.',
      asksForHelp: ({ values: { help, json }, words: [command] }) =>
        help === true || (command === undefined && json !== true),
      problemOf: ({ values: { json = false, rules }, words: [command, ...texts] }) => {
        if (command === undefined) return 'Say what to do: check.';
        if (command !== 'check')
          return `There is no command “${command}”; there are ${listWithAnd(['check', ...others.map(({ name }) => name)])}.`;
        return problemWith({ texts, json, rules });
      },
    },
    run: ({ values: { json = false, rules = null }, words: [, text = null] }) => checkDrafts({ text, json, rules }),
  });
