import type { CheckResult, Hint } from '../../check/hint.ts';
import { foldRows, toRows } from '../../check/rows.ts';
import { byPosition } from '../../check/sort-hints.ts';
import type { RuleSet } from '../../rule-set/schema.ts';
import type { Severity } from '../../rule-set/severity.ts';
import type { Span } from '../../text/span.ts';
import type { DraftInput, Place } from '../drafts/draft-input.ts';
import { createLineIndex } from '../drafts/line-index.ts';
import { markedSpan, shownHints, targetForReport } from '../check/shown-hints.ts';

/** A hint as every format tells it. */
export type ReportedHint = {
  readonly rule: string;
  readonly severity: Severity;
  /** Whether the panel shows it at once, or folds it away. */
  readonly open: boolean;
  /** `text`, `media:N` or `draft`. */
  readonly target: string;
  /** The stretch of the draft's text that a replacement replaces: UTF-16 offsets; 0 where it is not the text. */
  readonly span: Span;
  readonly replacements: readonly string[];
  readonly message: string;
  readonly why: string;
  /** The words as written; '' where it is about the whole draft. */
  readonly excerpt: string;
  /** Where the marked words begin and end in the file. */
  readonly from: Place;
  readonly to: Place;
};

/** A draft that was checked, with what was found in it, in order of position. */
export type ReportedDraft = {
  readonly input: DraftInput;
  readonly result: CheckResult;
  readonly hints: readonly ReportedHint[];
};

/** All that a format needs. `failOn`: the severities that make the command end with 1. */
export type ReportData = {
  readonly version: string;
  readonly ruleSet: RuleSet;
  readonly drafts: readonly ReportedDraft[];
  readonly failOn: readonly Severity[];
  readonly exitCode: number;
};

/** Gives the place in the file of an offset in the draft; the draft's own place where it is written otherwise there. */
const placesIn = ({ text, at, start }: DraftInput): ((offset: number) => Place) => {
  if (start === null) return () => at;
  const placeOf = createLineIndex(text);
  return (offset) => {
    const { line, column } = placeOf(offset);
    return { line: at.line + line - 1, column: line === 1 ? at.column + column - 1 : column };
  };
};

/** A message as a whole sentence. */
export const asSentence = (message: string): string => message.replace(/(?<![.?!:]) *$/, '.');

/** The hints of a checked draft as the panel shows them, each with its place in the file. */
const reportHints = (input: DraftInput, hints: readonly Hint[]): readonly ReportedHint[] => {
  const shown = shownHints(hints);
  const open = new Set(foldRows(toRows(shown)).open.map(({ rule }) => rule));
  const placeOf = placesIn(input);
  return shown.toSorted(byPosition).map((hint): ReportedHint => {
    const marked = markedSpan(hint);
    return {
      rule: hint.rule,
      severity: hint.severity,
      open: open.has(hint.rule),
      ...targetForReport(hint),
      message: asSentence(hint.message),
      why: hint.why,
      excerpt: hint.excerpt,
      from: placeOf(marked.start),
      to: placeOf(marked.end),
    };
  });
};

/** A draft with its answer, as formats tell it. `keeps`: which hints are told at all. */
export const reportDraft = (
  input: DraftInput,
  result: CheckResult,
  keeps: (hint: Pick<Hint, 'rule' | 'severity'>) => boolean,
): ReportedDraft => ({ input, result, hints: reportHints(input, result.hints.filter(keeps)) });

/** How many hints of a severity the drafts have. */
export const countHints = (drafts: readonly ReportedDraft[], severity: Severity): number =>
  drafts.reduce((sum, { hints }) => sum + hints.filter((hint) => hint.severity === severity).length, 0);
