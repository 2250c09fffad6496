import { SEVERITY_LABELS } from '../../rule-set/severity.ts';
import { formatCount } from '../../text/plural.ts';
import { lengthChange } from '../../check/length-change.ts';
import { fileName } from './fingerprint.ts';
import type { Format } from './format.ts';
import type { ReportedDraft, ReportedHint } from './report-data.ts';
import { summaryOf } from './summary.ts';

const LABEL_WIDTH = Math.max(...Object.values(SEVERITY_LABELS).map(({ length }) => length));

const placeOf = ({ from: { line, column } }: ReportedHint): string => `${line}:${column}`;

const fixOf = ({ result: { draft } }: ReportedDraft, { replacements: [first], span }: ReportedHint): string | null => {
  if (first === undefined) return null;
  const change = lengthChange(draft.text, { span, text: first }, draft.network);
  const cost = change === 0 ? '' : ` (${change > 0 ? '+' : '−'}${Math.abs(change)})`;
  return first === '' ? `Fix: delete “${draft.text.slice(span.start, span.end)}”${cost}` : `Fix: “${first}”${cost}`;
};

const linesFor = (draft: ReportedDraft, hint: ReportedHint, width: number): readonly string[] => {
  const indent = ' '.repeat(2 + width + 2 + LABEL_WIDTH + 2);
  const fix = fixOf(draft, hint);
  return [
    `  ${placeOf(hint).padEnd(width)}  ${SEVERITY_LABELS[hint.severity].padEnd(LABEL_WIDTH)}  ${hint.message}  ${hint.rule}`,
    ...(fix === null ? [] : [`${indent}${fix.replaceAll('\n', ' ')}`]),
  ];
};

const blockFor = (file: string, drafts: readonly ReportedDraft[]): string => {
  const width = Math.max(...drafts.flatMap(({ hints }) => hints.map((hint) => placeOf(hint).length)));
  return [file, ...drafts.flatMap((draft) => draft.hints.flatMap((hint) => linesFor(draft, hint, width)))].join('\n');
};

/** The hints of each file under its name, with line and column, and a sentence with the counts at the end. */
export const stylish: Format = ({ drafts }) => {
  const found = drafts.filter(({ hints }) => hints.length > 0);
  const blocks = [...Map.groupBy(found, fileName)].map(([file, some]) => blockFor(file, some));
  const fixable = found.flatMap(({ hints }) => hints).filter(({ replacements }) => replacements.length > 0).length;
  const summary = summaryOf({ drafts });
  return [
    ...blocks,
    fixable === 0
      ? summary
      : `${summary} ${formatCount(fixable, { one: 'of them has', other: 'of them have' })} a fix.`,
  ].join('\n\n');
};
