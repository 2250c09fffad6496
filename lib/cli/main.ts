import { runCommand } from './run-command.ts';
import { EXIT_ERROR, EXIT_FAULT, printError } from './print.ts';
import { exitWhenStopped } from './stop.ts';

// The reader can close the pipe early, for example `| head`. That is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? process.exitCode : EXIT_ERROR),
);
exitWhenStopped();
try {
  process.exitCode = await runCommand(process.argv.slice(2));
} catch (thrown) {
  printError(
    `Countersign failed: ${thrown instanceof Error ? thrown.message : String(thrown)}. Report this, with the command you ran.`,
  );
  process.exitCode = EXIT_FAULT;
}
