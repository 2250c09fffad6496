import { type Command, defineCommand } from '../define-command.ts';
import { oneOf, readValues } from '../option-values.ts';
import { EXIT_OK, fail, print } from '../print.ts';
import { type Completed, COMPLETION_SCRIPTS } from './scripts.ts';

type Shell = keyof typeof COMPLETION_SCRIPTS;
const SHELLS = Object.keys(COMPLETION_SCRIPTS) as readonly Shell[];

/** A command as the table of all commands has it. */
type Row = { readonly group: string | null; readonly name: string; readonly load: () => Promise<Command> };

/** Every command with its options, from the tables by which they are read. */
const completed = (rows: readonly Row[]): Promise<readonly Completed[]> =>
  Promise.all(
    rows.map(async ({ group, name, load }) => ({
      name: group === null ? name : `${group} ${name}`,
      options: Object.keys((await load()).options).map((option) => `--${option}`),
    })),
  );

/** The command that prints a script. `rows`: all commands. */
export const createCompletion = (rows: readonly Row[]): Command =>
  defineCommand({
    usage: 'completion bash|zsh|powershell',
    about: `Prints a script with which a shell completes the commands and options of countersign. Its first line says where it goes.`,
    options: {},
    words: [1, 1],
    run: async ({ words: [name = ''] }) => {
      const shell = readValues(() => oneOf('shell', name, SHELLS));
      if (!shell.ok) return fail(shell.problem.replace('--shell', 'The shell'));
      await print(COMPLETION_SCRIPTS[shell.settings](await completed(rows)), 'bytes');
      return EXIT_OK;
    },
  });
