import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { lineOf, type Step, stepsSince } from './check-steps.ts';

/*
 * `npm run check`: what to run before each commit. Types, lint, format, and the unit tests of what changed since the
 * last commit (`-- main`: since main). All steps run at once; what a step that failed has printed comes after its line.
 */

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a step and prints how it went. Gives whether it passed. */
const run = (step: Step): Promise<boolean> =>
  new Promise((ok) => {
    const start = Date.now();
    // Through a shell, so that node_modules/.bin works on Windows as well.
    const child = spawn(step.command, { cwd: root, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => printed.push(part));
    child.on('close', (code) => {
      console.log(lineOf(step, code === 0, Date.now() - start));
      if (code !== 0) console.log(Buffer.concat(printed).toString());
      ok(code === 0);
    });
  });

const results = await Promise.all(stepsSince(process.argv[2] ?? 'HEAD').map(run));
process.exit(results.every(Boolean) ? 0 : 1);
