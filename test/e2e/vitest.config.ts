import { defineConfig } from 'vitest/config';

/** Real browsers, one file after the other: two at once starve each other on a small machine. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
