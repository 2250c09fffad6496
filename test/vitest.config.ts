import { defineConfig } from 'vitest/config';

/** Unit tests; the real browsers are in test/e2e with a configuration of their own. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/pages/**'],
    testTimeout: 60_000,
    // `npm run check` runs what imports a changed file; with the default, a line in package.json would run all for
    // minutes.
    forceRerunTriggers: [],
  },
});
