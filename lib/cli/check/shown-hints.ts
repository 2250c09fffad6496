import type { Hint } from '../../check/hint.ts';
import { resolveOverlaps } from '../../check/resolve-overlaps.ts';
import { isPicture, isSpan, targetSpan } from '../../rules/target.ts';
import type { Span } from '../../text/span.ts';

/** The hints that the panel shows, with every fix, also one that it holds back until another is made. */
export const shownHints = (hints: readonly Hint[]): readonly Hint[] => {
  const all = new Map(hints.map((hint) => [hint.id, hint]));
  return resolveOverlaps(hints, { here: new Set(), words: new Set() }).map(({ id }) => all.get(id)!);
};

const NOWHERE: Span = { start: 0, end: 0 };

/** The stretch of the text that a hint marks: UTF-16 offsets; 0 where it is not about the text. */
export const markedSpan = (hint: Hint): Span => targetSpan(hint) ?? NOWHERE;

/** What a report says a hint is about, and what would change. */
type ReportedTarget = {
  /** `text`, `media:N` or `draft`. */
  readonly target: string;
  /** The stretch that each replacement replaces, which may be more than is marked; else what is marked. */
  readonly span: Span;
  readonly replacements: readonly string[];
};

/** The target of a hint as reports for other programs tell it. */
export const targetForReport = (hint: Hint): ReportedTarget => {
  const { target } = hint;
  const span = hint.replacements[0]?.span ?? markedSpan(hint);
  return {
    target: isPicture(target) ? `media:${target.media}` : isSpan(target) ? 'text' : 'draft',
    span,
    replacements: hint.replacements
      .filter((one) => one.span.start === span.start && one.span.end === span.end)
      .map(({ text }) => text),
  };
};
