import { readOptions } from './options.ts';

/** What a person asked of the command. */
export type Wish =
  | { readonly do: 'help' }
  | { readonly do: 'check'; readonly text: string | null; readonly json: boolean; readonly rules: string | null }
  | { readonly do: 'rules'; readonly args: readonly string[] }
  | { readonly do: 'refuse'; readonly problem: string };

export const HELP = `Countersign checks a post for X against a department's rules, before it is posted.

  countersign check "Your draft"      check one draft and print a report
  countersign check < draft.txt       the same, for a draft in a file
  countersign check --json < drafts   check many: one JSON object a line in, one a line out
  countersign rules                   write, try, compare, sign and hand out a rule set

  --rules FILE   use this rule set instead of the starter set; a folder will do
  --json         read lines like {"id": "1", "text": "Your draft", "context": {"account": "MyDept"}};
                 context may also have reply, quote, thread, media, poll, scheduledFor, now, modes and language
  --help         show this

It ends with 0 when nothing must be fixed, 1 when something must, and 2 when something could not be read.
Nothing leaves this machine.
`;

const refuse = (problem: string): Wish => ({ do: 'refuse', problem: `${problem} Try: countersign --help` });

const OPTIONS = { json: { type: 'boolean' }, rules: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** Reads the command line, without the program's own name. */
export const readArguments = (args: readonly string[]): Wish => {
  if (args[0] === 'rules') return { do: 'rules', args: args.slice(1) };
  const read = readOptions(args, OPTIONS);
  if (!read.ok) return refuse(`${read.problem} A draft that begins with a hyphen goes after --.`);
  const { values: { json = false, rules = null, help = false }, words: [command, ...texts] } = read;
  if (help || (command === undefined && !json)) return { do: 'help' };
  if (command !== 'check') return refuse(command === undefined ? 'Say what to do: check.' : `There is no command “${command}”; there are check and rules.`);
  if (texts.length > 1) return refuse('Put the draft in quotation marks, so that it is one text.');
  if (json && texts.length > 0) return refuse('With --json the drafts come on standard input: leave out the one on the command line.');
  if (rules === '-' && texts.length === 0) return refuse('The draft comes on standard input, so the rule set cannot: name its file.');
  return { do: 'check', text: texts[0] ?? null, json, rules };
};
