import { defineConfig } from 'vitest/config';

/** Unit tests; the real browsers are in test/e2e with a configuration of their own. */
export default defineConfig({ test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/pages/**'], testTimeout: 60_000 } });
