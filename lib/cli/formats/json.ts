import { fileName } from './fingerprint.ts';
import type { Format } from './format.ts';
import { countHints, type ReportedDraft, type ReportedHint } from './report-data.ts';

const hintForJson = ({ from, to, span, open, rule, severity, target, message, why, replacements }: ReportedHint) => ({
  rule,
  severity,
  open,
  target,
  start: span.start,
  end: span.end,
  line: from.line,
  column: from.column,
  endLine: to.line,
  endColumn: to.column,
  message,
  why,
  replacements,
});

/** A draft as JSON tells it. */
export const draftForJson = (draft: ReportedDraft) => {
  const { input, result, hints } = draft;
  return {
    file: fileName(draft),
    line: input.at.line,
    column: input.at.column,
    id: input.id,
    weightedLength: result.draft.weightedLength,
    limit: result.draft.limit,
    hints: hints.map(hintForJson),
    checklist: result.checklist.map(({ id }) => id),
  };
};

/** One document with everything. */
export const json: Format = ({ version, ruleSet, drafts }) =>
  JSON.stringify(
    {
      version: 1,
      tool: { name: 'Countersign', version },
      rules: { id: ruleSet.id, version: ruleSet.version, department: ruleSet.department.name },
      drafts: drafts.map(draftForJson),
      totals: {
        drafts: drafts.length,
        error: countHints(drafts, 'error'),
        warning: countHints(drafts, 'warning'),
        suggestion: countHints(drafts, 'suggestion'),
      },
    },
    null,
    2,
  );

/** One line of JSON for each draft. */
export const jsonl: Format = ({ drafts }) => drafts.map((draft) => JSON.stringify(draftForJson(draft))).join('\n');
