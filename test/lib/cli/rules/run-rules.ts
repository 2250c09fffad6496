import { vi } from 'vitest';
import { runCommand } from '../../../../lib/cli/run-command.ts';
import type { Outcome } from '../run.ts';

/** Runs `countersign rules` with these arguments within the test's own process, which is much faster than a new one. */
export const rules = async (...args: readonly string[]): Promise<Outcome> => {
  const out: string[] = [];
  const err: string[] = [];
  const listen = (to: string[]) => (chunk: string | Uint8Array) => to.push(String(chunk)) > 0;
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(listen(out)),
    vi.spyOn(process.stderr, 'write').mockImplementation(listen(err)),
  ];
  try {
    return { code: await runCommand(['rules', ...args]), out: out.join(''), err: err.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
};
