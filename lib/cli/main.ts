import { HELP, readArguments } from './arguments.ts';
import { checkDrafts } from './check.ts';
import { cannot, complain, FINE, say, UNREADABLE } from './say.ts';

const run = async (): Promise<number> => {
  const wish = readArguments(process.argv.slice(2));
  if (wish.do === 'check') return checkDrafts(wish);
  if (wish.do === 'rules') return (await import('./rules/command.ts')).runRules(wish.args);
  if (wish.do === 'refuse') return cannot(wish.problem);
  await say(HELP.trimEnd());
  return FINE;
};

// A reader that has seen enough (`| head`) closes the pipe: that is no fault of anybody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? process.exitCode : UNREADABLE));
try {
  process.exitCode = await run();
} catch (thrown) {
  complain(`Something went wrong that is ours to mend, not yours (${thrown instanceof Error ? thrown.message : String(thrown)}): tell us what you ran.`);
  process.exitCode = UNREADABLE;
}
