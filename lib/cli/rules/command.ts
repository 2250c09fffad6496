import { cannot, FINE, say } from '../say.ts';
import type { Command } from '../define-command.ts';
import { bundle } from './bundle.ts';
import { diff } from './diff.ts';
import { init } from './init.ts';
import { keygen } from './keygen.ts';
import { policy } from './policy.ts';
import { sign } from './sign.ts';
import { test } from './test.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';

/** Every subcommand, in the order in which a department needs them. */
const COMMANDS: readonly (readonly [string, Command])[] = [
  ['init', init],
  ['validate', validate],
  ['test', test],
  ['diff', diff],
  ['bundle', bundle],
  ['keygen', keygen],
  ['sign', sign],
  ['verify', verify],
  ['policy', policy],
];

const overview = (): string =>
  `countersign rules works on a department's rule set.

${COMMANDS.map(([, { usage, about }]) => `  countersign rules ${usage}\n      ${about.split('\n')[0]}`).join('\n')}

Each says more after --help; “-” stands for standard input. They end with 0 when all is well, 1 when something was found, 2 when something could not be done.
Nothing leaves this machine.`;

/** Runs the subcommand that the arguments name, and says how it ended. */
export const runRules = async ([name, ...args]: readonly string[]): Promise<number> => {
  const command = COMMANDS.find(([known]) => known === name)?.[1];
  if (command) return command.run(args);
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const asked = COMMANDS.find(([known]) => known === args[0])?.[1];
    if (asked) return asked.run(['--help']);
    await say(overview());
    return FINE;
  }
  return cannot(`There is no command “rules ${name}”; there are ${COMMANDS.map(([known]) => known).join(', ')}.`);
};
