import { closestMatch } from '../text/closest-match.ts';
import { COMMANDS, findCommand } from './commands.ts';
import { fail, EXIT_OK, print } from './print.ts';

const OF_RULES = COMMANDS.filter(({ group }) => group === 'rules');

const overviewOfRules = async (): Promise<string> => {
  const commands = await Promise.all(OF_RULES.map(({ load }) => load()));
  return `countersign rules works on a department's rule set.

${commands.map(({ usage, about }) => `  countersign ${usage}\n      ${about.split('\n')[0]}`).join('\n')}

Each says more after --help; “-” stands for standard input. They end with 0 when all is well, 1 when something was found, 2 when something could not be done.
Countersign sends nothing over the network.`;
};

const HELP = [undefined, 'help', '--help', '-h'];

const unknownOfRules = (name: string): string => {
  const names = OF_RULES.map((row) => row.name);
  const close = closestMatch(name, names);
  return `Unknown command “rules ${name}”. ${close ? `Did you mean rules ${close}?` : `Commands: ${names.join(', ')}.`}`;
};

/** Runs the command of `rules` that the arguments name. */
const runRules = async ([name, ...args]: readonly string[]): Promise<number> => {
  const named = findCommand('rules', name);
  if (named) return (await named.load()).run(args);
  if (!HELP.includes(name)) return fail(unknownOfRules(name!));
  const explained = findCommand('rules', args[0]);
  if (explained) return (await explained.load()).run(['--help']);
  await print(await overviewOfRules());
  return EXIT_OK;
};

/** Runs the command that the arguments name (without the program's own name) and returns the exit code. */
export const runCommand = async (args: readonly string[]): Promise<number> => {
  if (args[0] === 'rules') return runRules(args.slice(1));
  if (args.length === 1 && args[0] === '--version') {
    await print((await import('./version.ts')).versionLine());
    return EXIT_OK;
  }
  if (args[0] === 'help') return runCommand([...args.slice(1), '--help']);
  const named = args[0] === 'check' ? undefined : findCommand(null, args[0]);
  if (named) return (await named.load()).run(args.slice(1));
  // The options of check may come before its name.
  return (await findCommand(null, 'check')!.load()).run(args);
};
