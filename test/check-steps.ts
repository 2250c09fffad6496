/** One part of `npm run check`. */
export type Step = { readonly name: string; readonly command: string };

/**
 * The steps, in order.
 *
 * @param base the commit since which files count as changed
 */
export const stepsSince = (base: string): readonly Step[] => [
  { name: 'types', command: 'npx tsc --noEmit' },
  { name: 'lint', command: 'npx oxlint --deny-warnings' },
  { name: 'format', command: 'npx oxfmt --check .' },
  {
    name: 'unit tests of what changed',
    command: `npx vitest run --config test/vitest.config.ts --changed ${base} --passWithNoTests`,
  },
];

/** The line that says how a step went. `ms`: how long it took. */
export const lineOf = ({ name }: Step, passed: boolean, ms: number): string =>
  `${passed ? 'ok    ' : 'FAILED'}  ${(ms / 1000).toFixed(1).padStart(5)} s  ${name}`;
