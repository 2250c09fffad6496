import { type CompiledRule, compileRules } from '../../lib/check/compile.ts';
import { featuresOf } from '../../lib/draft/features.ts';
import { linesOf } from '../../lib/draft/lines.ts';
import { parseDraft } from '../../lib/draft/parse-draft.ts';
import { sharePhraseIndex } from '../../lib/draft/phrase-index.ts';
import { readShown } from '../../lib/draft/shown.ts';
import { starterRuleSet } from '../../lib/rule-set/starter/starter.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import type { Row } from './table.ts';

const NOW = { year: 2026, month: 11, day: 23, hour: 9, minute: 0 };
const LONG = 25_000;

/** The most that time may grow where a text is twice as long: 2 is linear and 4 quadratic. */
const MOST_GROWTH = 3;
/** The most milliseconds that one rule may take for the longest post there can be. */
const MOST_TIME = 20;
/** Times below this many milliseconds are too short to compare. */
const WORTH_COMPARING = 4;

/**
 * Milliseconds of the processor that this process has used, so that what else the machine does counts for little. The
 * time of the thread alone is too coarse on some machines.
 */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The least of several times that something takes, in milliseconds of the processor. `prepare` is not timed. */
export const leastTime = <T>(prepare: () => T, act: (prepared: T) => unknown, times: number): number => {
  let least = Infinity;
  for (let pass = 0; pass < times; pass++) {
    const prepared = prepare();
    const start = processorTime();
    act(prepared);
    least = Math.min(least, processorTime() - start);
  }
  return least;
};

const read = (text: string) => readShown(parseDraft(text, {}, { limit: LONG }));

/** The parts of a text that a rule is asked about. */
const partsFor = ({ scope, needs }: CompiledRule, text: string) => {
  const { written, shown } = read(text);
  const parts = scope === 'line' ? linesOf(shown).map(({ line }) => line) : [scope === 'written' ? written : shown];
  return parts.filter((part) => (featuresOf(part) & needs) === needs);
};

/** What was measured on one text. */
type Measured = { readonly on: string; readonly time: number; readonly growth: number };

const growthOf = (on: string, measure: (length: number, times: number) => number): Measured => {
  const once = measure(LONG, 1);
  if (once < WORTH_COMPARING) return { on, time: once, growth: 0 };
  const time = Math.min(once, measure(LONG, 3));
  return { on, time, growth: time < WORTH_COMPARING ? 0 : time / measure(LONG / 2, 3) };
};

const worstBy = (all: readonly Measured[], pick: (one: Measured) => number): Measured =>
  all.reduce((worst, one) => (pick(one) > pick(worst) ? one : worst), { on: 'no text', time: 0, growth: 0 });

const rowsOf = (what: string, all: readonly Measured[], mostTime?: number): readonly Row[] => {
  const growing = worstBy(all, ({ growth }) => growth);
  const slow = worstBy(all, ({ time }) => time);
  return [
    {
      what: `${what}: growth from 12,500 to 25,000, worst of hostile texts (${growing.on})`,
      value: growing.growth,
      unit: '×',
      target: MOST_GROWTH,
    },
    {
      what: `${what}: time at 25,000, worst of hostile texts (${slow.on})`,
      value: slow.time,
      unit: 'ms',
      ...(mostTime !== undefined && { target: mostTime }),
    },
  ];
};

/** How the time for reading a text and for each rule grows with its length, on texts that no one writes. */
export const measureGrowth = (): readonly Row[] => {
  const ruleSet = starterRuleSet();
  const rules = ruleSet.rules.map((rule) => ({ ...rule, enabled: true }));
  const compiled = sharePhraseIndex(() => compileRules({ ...ruleSet, rules })).rules;
  const texts = [...HOSTILE_TEXTS];
  const reading = texts.map(([name, make]) =>
    growthOf(name, (length, times) => leastTime(() => make(length), read, times)),
  );
  const checking = texts.flatMap(([name, make]) =>
    compiled.map((by) =>
      growthOf(`${by.rule.id}, ${name}`, (length, times) =>
        leastTime(
          () => partsFor(by, make(length)),
          (parts) => parts.map((part) => by.check(part, NOW)),
          times,
        ),
      ),
    ),
  );
  return [...rowsOf('reading', reading), ...rowsOf('one rule', checking, MOST_TIME)];
};
