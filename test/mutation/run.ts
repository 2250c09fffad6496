import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Mutant, mutantsOf, sample } from './mutants.ts';

/*
 * Changes the source in small ways, one at a time, and runs the tests of its folder. A change that no test notices
 * survives, and is named. `npm run mutation -- --count 40 --seed 1 lib/check`
 */

const FOLDERS = ['lib/check', 'lib/draft', 'lib/rule-set', 'lib/delivery'];
/** A change that makes the tests run for ever is noticed too. */
const LONGEST_MS = 600_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '300' }, seed: { type: 'string' } },
});
const count = Number(values.count);
const seed = Number(values.seed ?? Date.now() % 1_000_000);

const mutantsIn = (folder: string): readonly Mutant[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .flatMap((name) => mutantsOf(join(folder, name), readFileSync(join(folder, name), 'utf8')));

/** Runs the tests of a folder; whether they pass. `mutant`: null for the source as it is. */
const passes = (folder: string, mutant: Mutant | null): Promise<boolean> =>
  new Promise((done) => {
    const child = spawn('node_modules/.bin/vitest', ['run', '--config', 'test/mutation/vitest.config.ts'], {
      stdio: 'ignore',
      timeout: LONGEST_MS,
      env: { ...process.env, MUTANT: JSON.stringify(mutant), MUTANT_TESTS: `test/${folder}` },
    });
    child.on('close', (code) => done(code === 0));
  });

/** A mutant for a person: file and line, what stood there, and what stands there now. */
const describe = ({ file, start, end, text }: Mutant): string => {
  const source = readFileSync(file, 'utf8');
  const line = source.slice(0, start).split('\n').length;
  return `${file}:${line}: ${source.slice(start, end)} → ${text === '' ? '(nothing)' : text}`;
};

for (const folder of positionals.length > 0 ? positionals : FOLDERS) {
  if (!(await passes(folder, null))) throw new Error(`The tests of ${folder} fail without any change.`);
  const all = mutantsIn(folder);
  const tried = sample(all, count, seed);
  let survived = 0;
  for (const mutant of tried) {
    if (!(await passes(folder, mutant))) continue;
    survived++;
    console.log(`survived  ${describe(mutant)}`);
  }
  const killed = tried.length - survived;
  console.log(
    `${folder}: ${killed} of ${tried.length} killed, ${Math.round((100 * killed) / tried.length)} % (of ${all.length}; --seed ${seed})`,
  );
}
