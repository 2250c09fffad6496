import { lengthChange } from '../check/length-change.ts';
import type { CheckResult, Hint } from '../check/hint.ts';
import { resolveOverlaps } from '../check/resolve-overlaps.ts';
import { type Severity, SEVERITY_LABELS } from '../rule-set/severity.ts';
import type { ChecklistItem } from '../rule-set/schema.ts';
import { isPicture, isSpan } from '../rules/target.ts';
import type { Draft } from '../draft/draft.ts';

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

const signed = (cost: number): string => (cost === 0 ? 'same length' : `${cost > 0 ? '+' : '−'}${Math.abs(cost)}`);

const fixesOf = ({ replacements }: Hint, { text, network }: Draft): readonly string[] =>
  replacements.slice(0, 3).map((replacement) => {
    const {
      span: { start, end },
      text: to,
    } = replacement;
    const done = to === '' ? `take out “${oneLine(text.slice(start, end))}”` : `“${oneLine(to)}”`;
    return `  Fix: ${done} (${signed(lengthChange(text, replacement, network))})`;
  });

const hintLines = (hint: Hint, draft: Draft, bold: Bold): string =>
  [
    `${bold(SEVERITY_LABELS[hint.severity])}: ${whereOf(hint)}`,
    `  ${hint.message.replace(/(?<![.?!:]) *$/, '.')}`,
    `  ${hint.why}`,
    ...fixesOf(hint, draft),
    `  ${hint.rule} · ${hint.source.title}, last checked ${hint.source.lastChecked}`,
  ].join('\n');

const tally = (hints: readonly Hint[]): string => {
  const count = (severity: Severity) => hints.filter((hint) => hint.severity === severity).length;
  const parts = [
    [count('error'), 'must fix'],
    [count('warning'), 'should fix'],
    [count('suggestion'), 'to consider'],
  ] as const;
  return (
    parts
      .filter(([number]) => number > 0)
      .map(([number, what]) => `${number} ${what}`)
      .join(', ') || 'nothing to put right'
  );
};

/** The answer for one draft as a person reads it in a terminal. */
export const formatReport = (
  { draft, hints, checklist }: CheckResult,
  items: readonly ChecklistItem[],
  bold: Bold,
): string => {
  const shown = resolveOverlaps(hints, { here: new Set(), words: new Set() });
  const questions = checklist.flatMap((id) => items.find((item) => item.id === id)?.question ?? []);
  const length = `${draft.weightedLength} of ${draft.limit} characters`;
  return [
    ...shown.map((hint) => hintLines(hint, draft, bold)),
    ...(questions.length > 0
      ? [[bold('Only you can say:'), ...questions.map((question) => `  [ ] ${question}`)].join('\n')]
      : []),
    `${length}: ${tally(shown)}.`,
  ].join('\n\n');
};
