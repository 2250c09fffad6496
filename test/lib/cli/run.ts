import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** What a command said and how it ended. */
export type Outcome = { readonly code: number | null; readonly out: string; readonly err: string };

/** One line of an answer, as another program reads it. */
export type Answer = {
  readonly id: string | number | null;
  readonly weightedLength: number;
  readonly limit: number;
  readonly checklist: readonly string[];
  readonly hints: readonly (AnswerPlace & {
    readonly rule: string;
    readonly severity: string;
    readonly open: boolean;
    readonly more?: readonly AnswerPlace[];
  })[];
};

/** A place that a hint is about. */
type AnswerPlace = {
  readonly target: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly replacements: readonly string[];
};

/** Runs `countersign` with these arguments and this standard input, in the project unless another folder is given. */
export const countersign = (
  args: readonly string[],
  input: string | Uint8Array = '',
  cwd = process.cwd(),
): Promise<Outcome> =>
  new Promise((resolvePromise, reject) => {
    const child = spawn(resolve('node_modules/.bin/node'), [resolve('lib/cli/main.ts'), ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: '1' },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) =>
      resolvePromise({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
    child.stdin.end(input);
  });

/** Runs `countersign check --json` on these lines; its answers, parsed. */
export const checkJson = async (lines: readonly unknown[], args: readonly string[] = []) => {
  const outcome = await countersign(
    ['check', '--json', ...args],
    lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
  );
  return {
    ...outcome,
    answers: outcome.out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Answer),
  };
};

/**
 * A process in a folder that runs command lines one after the other, without standard input. `stop` ends it.
 */
export const startCountersign = (cwd: string) => {
  const child = fork(resolve('test/lib/cli/serve.ts'), {
    cwd,
    execPath: resolve('node_modules/.bin/node'),
    execArgv: [],
    env: { ...process.env, NO_COLOR: '1' },
  });
  return {
    run: async (...args: readonly string[]): Promise<Outcome> => {
      child.send(args);
      const [outcome] = (await once(child, 'message')) as [Outcome];
      return outcome;
    },
    stop: () => child.kill(),
  };
};
