import { spawn, spawnSync } from 'node:child_process';
import { readFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserPath } from './e2e/support/find-browsers.ts';
import { policiesNotTried } from './e2e/support/policy.ts';

/*
 * `npm test`: types, lint, unit tests, builds, both real browsers, the linter for extensions; one after the other, for
 * on a small machine they starve each other. Every step runs, whatever failed before it, but for browsers that are not
 * there; the last line counts tests, and steps that are none.
 */

/**
 * Minutes that a step may take, several times what any does: one that hangs ends with a word of it, before whoever runs
 * this loses patience.
 */
const LIMIT = 60;

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = await mkdtemp(join(tmpdir(), 'countersign-report-'));

/** `named`: the tests that failed, each with how its fault begins, which stands pages above the last line by then. */
type Outcome = { readonly passed: number; readonly failed: number; readonly named?: readonly string[] };

const windows = process.platform === 'win32';

const run = (command: string): Promise<number> =>
  new Promise((ok) => {
    // Through a shell, so that node_modules/.bin works on Windows as well; and in a group of its own, to end all that
    // it has started.
    const child = spawn(command, { cwd: root, stdio: 'inherit', shell: true, detached: !windows });
    const end = (): void => {
      if (windows) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
      else process.kill(-child.pid!, 'SIGKILL');
    };
    const interrupted = (): never => (end(), process.exit(130));
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, interrupted);
    const late = setTimeout(() => {
      console.error(`\nGiven up after ${LIMIT} minutes: ${command}`);
      end();
    }, LIMIT * 60_000);
    child.on('close', (code) => {
      clearTimeout(late);
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, interrupted);
      ok(code ?? 1);
    });
  });

const step = (command: string) => async (): Promise<Outcome> =>
  (await run(command)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** What we read of vitest's report. */
type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
};

const tests = (config: string) => async (): Promise<Outcome> => {
  const report = join(reports, config.replaceAll('/', '-'));
  const code = await run(
    `npx vitest run --config ${config} --reporter=default --reporter=json --outputFile.json="${report}"`,
  );
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(
      await readFile(report, 'utf8'),
    ) as Report;
    const failed = numFailedTests || numFailedTestSuites;
    const named = testResults
      .filter(({ status }) => status === 'failed')
      .flatMap(({ name, message, assertionResults }) => {
        const told = (what: string, why = ''): string =>
          `${relative(root, name)}: ${what}\n    ${why.split('\n').slice(0, 3).join('\n    ')}`;
        const tests = assertionResults.filter(({ status }) => status === 'failed');
        // A file that cannot be loaded has no tests.
        return tests.length > 0
          ? tests.map((one) => told(one.fullName, one.failureMessages[0]))
          : [told('no test ran', message)];
      });
    return { passed: numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1), named };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

/**
 * Finds the browsers once for all tests: to look for one that cannot be had takes minutes, and each file of tests
 * would.
 */
const browsers = async (): Promise<Outcome> => {
  for (const name of ['chromium', 'firefox'] as const) {
    const path = await browserPath(name);
    console.log(`${name}: ${path}`);
    process.env[name.toUpperCase()] = path;
  }
  return { passed: 1, failed: 0 };
};

const endToEnd = async (): Promise<Outcome> => {
  if (process.env['CHROMIUM'] && process.env['FIREFOX']) return tests('test/e2e/vitest.config.ts')();
  console.error('Not run: a browser is missing.');
  return { passed: 0, failed: 1 };
};

const steps: readonly (readonly [string, () => Promise<Outcome>])[] = [
  ['types', step('npm run --silent types')],
  ['lint', step('npm run --silent lint')],
  ['format', step('npm run --silent format:check')],
  // Packed, so that the zips can be compared below.
  ['build', step('npm run --silent zip -- --allow-dirty')],
  ['practice composer', step('npm run --silent pages')],
  ['unit tests', tests('test/vitest.config.ts')],
  ['browsers', browsers],
  ['end to end', endToEnd],
  ['extension lint', step('npm run --silent lint:extension')],
  ['same bytes', step('npm run --silent reproduce')],
];

const summary: string[] = [];
const named: string[] = [];
let [passed, failed] = [0, 0];
for (const [name, act] of steps) {
  console.log(`\n── ${name} ──`);
  const start = Date.now();
  const outcome = await act().catch((fault: unknown): Outcome => {
    console.error(fault instanceof Error ? fault.message : fault);
    return { passed: 0, failed: 1 };
  });
  passed += outcome.passed;
  failed += outcome.failed;
  named.push(...(outcome.named ?? []));
  const seconds = ((Date.now() - start) / 1000).toFixed(0).padStart(4);
  summary.push(`${seconds} s  ${outcome.failed ? 'FAILED' : 'ok    '}  ${name}`);
}
const notTried = policiesNotTried();
if (notTried) summary.push('', notTried);
console.log(
  `\n${[...named, ...(named.length > 0 ? [''] : []), ...summary].join('\n')}\n\n${passed} passed, ${failed} failed`,
);
process.exit(failed ? 1 : 0);
