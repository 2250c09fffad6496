import { lengthChange } from '../../check/length-change.ts';
import type { AskReason, CheckResult, Hint } from '../../check/hint.ts';
import { resolveOverlaps } from '../../check/resolve-overlaps.ts';
import { foldRows, type HintRow, toRows } from '../../check/rows.ts';
import { type Severity, SEVERITY_LABELS } from '../../rule-set/severity.ts';
import type { ChecklistItem } from '../../rule-set/schema.ts';
import { isPicture, isSpan } from '../../rules/target.ts';
import type { Draft } from '../../draft/draft.ts';
import { asSentence } from '../formats/report-data.ts';

/** Makes a part of the report bold, if the terminal can. */
type Bold = (text: string) => string;

const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 29).trimEnd()} … ${line.slice(-28).trimStart()}` : line;
};

const whereOf = ({ target, excerpt }: Hint): string => {
  if (isPicture(target)) return `picture ${target.media + 1}`;
  return isSpan(target) ? `“${oneLine(excerpt)}”` : 'the whole draft';
};

/** How much longer or shorter the draft gets, in brackets; empty where it does not. */
const costOf = (cost: number): string =>
  cost === 0
    ? ''
    : ` (${Math.abs(cost)} ${cost > 0 ? 'more' : 'fewer'} ${Math.abs(cost) === 1 ? 'character' : 'characters'})`;

const fixesOf = ({ replacements }: Hint, { text, network }: Draft): readonly string[] =>
  replacements.slice(0, 3).map((replacement) => {
    const {
      span: { start, end },
      text: to,
    } = replacement;
    const done = to === '' ? `delete “${oneLine(text.slice(start, end))}”` : `change to “${oneLine(to)}”`;
    return `  Fix: ${done}${costOf(lengthChange(text, replacement, network))}`;
  });

/** What to do at one place and how. */
const placeLines = (hint: Hint, draft: Draft): readonly string[] => [
  `  ${asSentence(hint.message)}`,
  ...fixesOf(hint, draft),
];

/** The same sentence at several places is said once. */
const rowLines = ({ severity, worst, hints }: HintRow<Hint>, draft: Draft, bold: Bold): string => {
  const places = hints.length > 1 ? ` (${hints.length} places)` : '';
  return [
    `${bold(SEVERITY_LABELS[severity])}${places}: ${[...new Set(hints.map(whereOf))].join(', ')}`,
    ...new Set(hints.flatMap((hint) => placeLines(hint, draft))),
    `  ${worst.why}`,
    `  ${worst.rule} · ${worst.source.title}, last checked ${worst.source.lastChecked}`,
  ].join('\n');
};

const tally = (rows: readonly HintRow<Hint>[]): string => {
  const count = (severity: Severity) => rows.filter((row) => row.severity === severity).length;
  const parts = [
    [count('error'), 'must fix'],
    [count('warning'), 'should fix'],
    [count('suggestion'), 'to consider'],
  ] as const;
  return (
    parts
      .filter(([number]) => number > 0)
      .map(([number, what]) => `${number} ${what}`)
      .join(', ') || 'no problems found'
  );
};

/** Why a statement is shown, in brackets; empty where it is shown with every draft. */
const reasonIn = (because: AskReason): string => {
  if (because.by === 'always') return '';
  if (because.by === 'words') return ` (it says “${oneLine(because.words)}”)`;
  return because.by === 'post' ? ` (${because.post})` : ` (${because.rule})`;
};

/** The answer for one draft as a person reads it in a terminal. */
export const formatReport = (
  { draft, hints, checklist }: CheckResult,
  items: readonly ChecklistItem[],
  bold: Bold,
): string => {
  const shown = resolveOverlaps(hints, { here: new Set(), words: new Set() });
  const rows = toRows(shown);
  const { open, folded } = foldRows(rows);
  const statements = checklist.flatMap(({ id, because }) => {
    const item = items.find((one) => one.id === id);
    return item ? [`${item.statement}${reasonIn(because)}`] : [];
  });
  const length = `${draft.weightedLength} of ${draft.limit} characters`;
  return [
    ...[...open, ...folded].map((row) => rowLines(row, draft, bold)),
    ...(statements.length > 0
      ? [[bold('Check these yourself:'), ...statements.map((statement) => `  [ ] ${statement}`)].join('\n')]
      : []),
    `${length}: ${tally(rows)}.`,
  ].join('\n\n');
};
