import { configDefaults, defineConfig } from 'vitest/config';
import { policiesNotTried } from './support/policy.ts';

const notTried = policiesNotTried();
if (notTried) console.warn(notTried);

/** Real browsers, one file after the other: two at once starve each other on a small machine. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    exclude: [...configDefaults.exclude, ...(notTried ? ['test/e2e/policy-*.e2e.ts'] : [])],
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // More at once have one cause, and each may take its full time to fail.
    bail: 15,
  },
});
