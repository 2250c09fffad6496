import { execFileSync } from 'node:child_process';
import { createChecker } from '../../lib/check/check.ts';
import { parsedLength } from '../../lib/networks/x/twitter-text.ts';
import { starterRuleSet } from '../../lib/rule-set/starter/starter.ts';
import drafts from './drafts.json' with { type: 'json' };
import { quantile, type Row } from './table.ts';

const NOW = { year: 2026, month: 11, day: 23, hour: 9, minute: 0 };
const WARM_PASSES = 60;
const PASSES = 41;
const LONG = 25_000;

/** How long something takes, in milliseconds. */
const timed = (act: () => unknown): number => {
  const start = performance.now();
  act();
  return performance.now() - start;
};

const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Every pass changes each draft, so that nothing kept from an earlier pass can answer. */
const variantOf = (draft: string, pass: number): string =>
  `${draft} ${String.fromCharCode(97 + (pass % 26)).repeat(1 + Math.floor(pass / 26))}`;

/** Times of each draft, in µs, by pass: the two in turn, so that what else the machine does falls on both. */
const race = (one: (text: string) => unknown, other: (text: string) => unknown) => {
  const times = drafts.map(() => ({ one: [] as number[], other: [] as number[] }));
  for (let pass = 0; pass < WARM_PASSES + PASSES; pass++) {
    drafts.forEach((draft, index) => {
      const text = variantOf(draft, pass);
      const first = timed(() => one(text)) * 1000;
      const second = timed(() => other(text)) * 1000;
      if (pass < WARM_PASSES) return;
      times[index]!.one.push(first);
      times[index]!.other.push(second);
    });
  }
  return times;
};

const ratioRows = (checker: ReturnType<typeof createChecker>): readonly Row[] => {
  const times = race((text) => checker.check(text, {}, NOW), parsedLength);
  const rows = (name: string, pick: (values: readonly number[]) => number, judged: boolean): readonly Row[] => {
    const ours = times.map(({ one }) => pick(one));
    const theirs = times.map(({ other }) => pick(other));
    return [['p50', 0.5, 6] as const, ['p95', 0.95, 12] as const].flatMap(([label, share, target]): readonly Row[] => [
      { what: `one draft checked, ${label}, ${name}`, value: quantile(ours, share), unit: 'µs' },
      { what: `parseTweet alone, ${label}, ${name}`, value: quantile(theirs, share), unit: 'µs' },
      {
        what: `checked / parseTweet, ${label}, ${name}`,
        value: quantile(ours, share) / quantile(theirs, share),
        unit: '×',
        ...(judged ? { target } : {}),
      },
    ]);
  };
  // Each draft's quickest pass leaves out what else the machine does; the other tools we know the figures of were
  // measured so too.
  return [...rows('best of passes', (values) => Math.min(...values), true), ...rows('median of passes', median, false)];
};

/** What a hidden character costs: the draft is then read twice, as written and as shown. */
const hiddenRow = (checker: ReturnType<typeof createChecker>): Row => {
  const withOne = (text: string) => `${text.slice(0, 20)}\u00ad${text.slice(20)}`;
  const times = race(
    (text) => checker.check(withOne(text), {}, NOW),
    (text) => checker.check(text, {}, NOW),
  );
  return {
    what: 'one draft checked with a hidden character / without, p50, best of passes',
    value: median(times.map(({ one, other }) => Math.min(...one) / Math.min(...other))),
    unit: '×',
    target: 3,
  };
};

const longDraft = (): string => {
  let text = '';
  for (let at = 0; text.length < LONG; at++) text += `${drafts[at % drafts.length]} (${at})\n\n`;
  return text.slice(0, LONG);
};

/**
 * The starter set compiled in a fresh process, the quickest of seven: compiling happens once, so what else the machine
 * does would count whole.
 */
const compileTime = (): number =>
  Math.min(
    ...Array.from({ length: 7 }, () =>
      Number(execFileSync(process.execPath, [new URL('compile.ts', import.meta.url).pathname], { encoding: 'utf8' })),
    ),
  );

const longRows = (): readonly Row[] => {
  const ruleSet = starterRuleSet();
  const options = { limits: [{ handle: 'long', limit: LONG }] };
  const context = { account: 'long' };
  const long = longDraft();
  const first = timed(() => createChecker(ruleSet, options).check(long, context, NOW));
  const colds = Array.from({ length: 15 }, () => {
    const fresh = createChecker(ruleSet, options);
    return timed(() => fresh.check(long, context, NOW));
  });
  const checker = createChecker(ruleSet, options);
  const edits = Array.from({ length: 61 }, (_, at) => {
    const place = Math.floor((long.length * (at + 1)) / 63);
    checker.check(long, context, NOW);
    return timed(() => checker.check(`${long.slice(0, place)}x${long.slice(place)}`, context, NOW));
  });
  return [
    { what: '25,000 characters, no line known, p50', value: median(colds), unit: 'ms', target: 150 },
    { what: '25,000 characters, after one edit, p50', value: median(edits), unit: 'ms', target: 20 },
    { what: '25,000 characters, after one edit, p95', value: quantile(edits, 0.95), unit: 'ms' },
    { what: '25,000 characters, in a process that has just begun, compiling included', value: first, unit: 'ms' },
  ];
};

/**
 * Figures of compiling the starter set and checking drafts; to be called before anything else has warmed the process
 * up.
 */
export const measureChecking = (): readonly Row[] => [
  ...longRows(),
  { what: 'starter set compiled in a process that has just begun', value: compileTime(), unit: 'ms', target: 50 },
  ...ratioRows(createChecker(starterRuleSet())),
  hiddenRow(createChecker(starterRuleSet())),
];
