/** One part of `npm run check`. npm puts node_modules/.bin first in the path, so its commands need no `npx`. */
export type Step = { readonly name: string; readonly command: string };

/**
 * Test files that take several seconds each, with what they try: thousands of random or hostile inputs, or commands run
 * as programs. `npm run check` leaves them to `npm run unit`.
 */
export const LONG_TESTS: readonly string[] = [
  'test/components/popup/guidance.test.tsx',
  'test/components/strategy/strategy-page.test.tsx',
  'test/components/visible-names.test.tsx',
  'test/lib/check/hidden.test.ts',
  'test/lib/cli/main.test.ts',
  'test/lib/cli/rules/commands.test.ts',
  'test/lib/cli/rules/example-department.test.ts',
  'test/lib/delivery/signing/envelope-fuzz.test.ts',
  'test/lib/delivery/update-fuzz.test.ts',
  'test/lib/draft/parse-draft.test.ts',
];

/**
 * The steps, in order. Types are compared with the build information of the last run (tsconfig.json).
 *
 * @param base the commit since which files count as changed
 */
export const stepsSince = (base: string): readonly Step[] => [
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'lint', command: 'oxlint --deny-warnings' },
  { name: 'format', command: 'oxfmt --check .' },
  {
    name: 'unit tests of what changed, but for the long ones',
    command: `vitest run --config test/vitest.config.ts --mode quick --changed ${base} --passWithNoTests`,
  },
];

/** The line that says how a step went. `ms`: how long it took. */
export const lineOf = ({ name }: Step, passed: boolean, ms: number): string =>
  `${passed ? 'ok    ' : 'FAILED'}  ${(ms / 1000).toFixed(1).padStart(5)} s  ${name}`;
