import { parseArgs } from 'node:util';
import { SEVERITIES } from '../../lib/rule-set/severity.ts';
import { starterRuleSet } from '../../lib/rule-set/starter/starter.ts';
import { rulesIn, tally } from './count.ts';
import { FIGURE_NAMES, FIGURES, figuresOf, isMet, showFigure, showThreshold, worseThan } from './figures.ts';
import { readFigures, writeFigures } from './figures-file.ts';
import { measure } from './measure.ts';
import { countTable, figureTable, worstList } from './print.ts';
import { rulesOn, withAllOn } from './said.ts';
import { worstRules } from './worst.ts';

/*
 * `npm run quality`: how often the hints of the starter set are right and how much they miss, counted on the labelled
 * drafts. --held-out takes the other half, and shows none of its drafts; --all-on switches on the rules that ship off;
 * --json is for machines; --check fails where a threshold is not met; --write keeps the figures, below which a test
 * lets none fall.
 */
const options = {
  'held-out': { type: 'boolean' },
  'all-on': { type: 'boolean' },
  json: { type: 'boolean' },
  check: { type: 'boolean' },
  write: { type: 'boolean' },
} as const;
const { values } = parseArgs({ options });
const heldOut = values['held-out'] === true;
const allOn = values['all-on'] === true;
if (values.write && (heldOut || allOn)) {
  console.error(
    'The figures that are kept are those of the tuned half, with the rules as they ship: leave out --held-out and --all-on.',
  );
  process.exit(2);
}

const starter = starterRuleSet();
const ruleSet = allOn ? withAllOn(starter) : starter;
const half = heldOut ? 'held-out' : 'tuned';
const there = rulesOn(ruleSet);
const reads = measure(half, ruleSet);
const figures = figuresOf(reads, there);
const worst = heldOut ? [] : worstRules(reads, there, 10);
const unmet = FIGURE_NAMES.filter((name) => !isMet(name, figures[name]));

if (values.json) {
  const by = (names: readonly string[], count: (name: string) => unknown) =>
    Object.fromEntries(names.map((name) => [name, count(name)]));
  const severities = Object.fromEntries(SEVERITIES.map((severity) => [severity, tally(reads, { severity })]));
  console.log(
    JSON.stringify({
      half,
      allOn,
      figures,
      unmet,
      severities,
      rules: by(rulesIn(reads), (rule) => tally(reads, { rule })),
      worst,
    }),
  );
} else {
  console.log(`Drafts of the half “${half}”\n\n${figureTable(figures)}\n\n${countTable(reads, there)}`);
  if (worst.length > 0) console.log(`\nThe worst rules\n\n${worstList(worst)}`);
}
if (values.write) {
  worseThan(readFigures(), figures).forEach((sentence) => console.error(`Worse: ${sentence}`));
  writeFigures(figures);
}
if (values.check) {
  unmet.forEach((name) =>
    console.error(`Not met: ${FIGURES[name].says}: ${showFigure(name, figures[name])}, ${showThreshold(name)}`),
  );
  process.exitCode = unmet.length > 0 ? 1 : 0;
}
