import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LONG_TESTS } from '../check-steps.ts';
import type { Mutant } from './mutants.ts';

/** The change to try, and the folder of tests to try it with: run.ts sets them. No file on the disk is changed. */
const mutant = JSON.parse(process.env['MUTANT'] ?? 'null') as Mutant | null;
const tests = process.env['MUTANT_TESTS'] ?? 'test/lib';

export default defineConfig({
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      load: (id) => {
        if (mutant === null || id.split('?')[0] !== resolve(mutant.file)) return null;
        const source = readFileSync(mutant.file, 'utf8');
        return source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end);
      },
    },
  ],
  test: { include: [`${tests}/**/*.test.ts`], exclude: [...LONG_TESTS], bail: 1, testTimeout: 30_000 },
});
