import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LONG_TESTS } from './check-steps.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = globSync('test/**/*.test.{ts,tsx}', { cwd: root, exclude: ['test/pages/**'] });

/** Whether a file replaces a module. In a worker that other files share, that module may be loaded already. */
const replacesModules = (file: string): boolean =>
  /\bvi\.(?:mock|doMock|resetModules)\(/.test(readFileSync(`${root}/${file}`, 'utf8'));

/** Unit tests; the real browsers are in test/e2e with a configuration of their own. `--mode quick`: no long ones. */
export default defineConfig(({ mode }) => ({
  test: {
    // `npm run check` runs what imports a changed file; with the default, a line in package.json would run all for
    // minutes.
    forceRerunTriggers: [],
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/pages/**', ...files.filter(replacesModules), ...(mode === 'quick' ? LONG_TESTS : [])],
          // Modules are loaded once for each worker, not once for each file, which takes half the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'own worker', include: files.filter(replacesModules) } },
    ],
  },
}));
