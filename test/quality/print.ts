import { SEVERITIES, SEVERITY_LABELS } from '../../lib/rule-set/severity.ts';
import { precision, type Read, recall, rulesIn, type Tally, tally } from './count.ts';
import { FIGURE_NAMES, FIGURES, type Figures, isMet, showFigure, showThreshold } from './figures.ts';
import type { FaultyRule } from './worst.ts';

const MOST_DRAFTS = 6;

/** Rows of cells as lines, the first column to the left and the others to the right. */
const table = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const percent = (value: number, of: number): string => (of === 0 ? '' : `${(value * 100).toFixed(0)} %`);

const HEADER = [
  '',
  'given',
  'right',
  'too loud',
  'wrong',
  'taste',
  'right',
  'labelled',
  'too quiet',
  'missed',
  'found',
];
const cellsOf = (name: string, counts: Tally): readonly string[] => {
  const { given, right, loud, wrong, taste, labelled, quiet, missed } = counts;
  return [
    name,
    ...[given, right, loud, wrong, taste].map(String),
    percent(precision(counts), right + loud + wrong),
    ...[labelled, quiet, missed].map(String),
    percent(recall(counts), labelled),
  ];
};

/** The figures with what they have to be. */
export const figureTable = (figures: Figures): string =>
  table(
    FIGURE_NAMES.map((name) => [
      FIGURES[name].says,
      showFigure(name, figures[name]),
      showThreshold(name),
      showThreshold(name) === '' ? '' : isMet(name, figures[name]) ? 'met' : 'NOT MET',
    ]),
  );

/** Hints and labels counted by severity, and by rule; a rule that the rule set does not have is marked. */
export const countTable = (reads: readonly Read[], there: readonly string[]): string =>
  [
    table([HEADER, ...SEVERITIES.map((severity) => cellsOf(SEVERITY_LABELS[severity], tally(reads, { severity })))]),
    table([
      HEADER,
      ...rulesIn(reads).map((rule) =>
        cellsOf(there.includes(rule) ? rule : `${rule} (to come)`, tally(reads, { rule })),
      ),
    ]),
  ].join('\n\n');

/** Rules with their drafts: what was said of each and why that is wrong. */
export const worstList = (worst: readonly FaultyRule[]): string =>
  worst
    .map(({ rule, faults }) => {
      const shown = faults
        .slice(0, MOST_DRAFTS)
        .map(
          ({ id, text, said, because, why }) =>
            `  ${id}  ${JSON.stringify(text)}\n    said: ${said}\n    ${because}. ${why}`,
        );
      const rest = faults.length - shown.length;
      return [
        `${rule}: ${faults.length} faults`,
        ...shown,
        ...(rest > 0 ? [`  and ${rest} more: --json has them all`] : []),
      ].join('\n');
    })
    .join('\n\n');
