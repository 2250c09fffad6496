import { formatCount } from '../../text/plural.ts';
import { bySeverity } from '../../check/sort-hints.ts';
import { SEVERITY_LABELS } from '../../rule-set/severity.ts';
import { fileName } from './fingerprint.ts';
import type { Format } from './format.ts';
import type { ReportedDraft, ReportedHint } from './report-data.ts';
import { summaryOf } from './summary.ts';

/** A comment on GitHub may have 65,536 characters. */
const MOST_CHARACTERS = 60_000;

/** A cell of a table: what Markdown or HTML would read is escaped. */
const cell = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_{}[\]()#+!|~@]/g, '\\$&');

type Found = { readonly draft: ReportedDraft; readonly hint: ReportedHint };

const rowFor = ({ draft, hint: { severity, message, rule, from } }: Found): string =>
  `| ${SEVERITY_LABELS[severity]} | ${cell(fileName(draft))}:${from.line} | ${cell(message)} | \`${rule}\` |`;

/** Rows until the comment is full, and how many are left. */
const rowsThatFit = (found: readonly Found[]): readonly string[] => {
  const rows: string[] = [];
  let length = 0;
  for (const one of found) {
    const row = rowFor(one);
    length += row.length + 1;
    if (length > MOST_CHARACTERS) break;
    rows.push(row);
  }
  const left = found.length - rows.length;
  return left === 0 ? rows : [...rows, '', `${formatCount(left, { one: 'hint', other: 'hints' })} more.`];
};

/** A table, worst first, for a comment on a pull request: at most about 60,000 characters. */
export const markdown: Format = ({ drafts }) => {
  const found = drafts
    .flatMap((draft) => draft.hints.map((hint) => ({ draft, hint })))
    .toSorted((a, b) => bySeverity(a.hint, b.hint));
  const table =
    found.length === 0
      ? []
      : ['', '| Severity | Where | What to do | Rule |', '| --- | --- | --- | --- |', ...rowsThatFit(found)];
  return ['### Countersign', '', summaryOf({ drafts }), ...table].join('\n');
};
