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
    // A browser under load can miss a press or a focus of the driver's; a real fault fails every time. To go once the causes are found.
    retry: 2,
  },
});
