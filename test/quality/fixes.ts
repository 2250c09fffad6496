import { applyAll } from '../../lib/check/apply.ts';
import type { Fix, LabelledDraft } from '../drafts/read-drafts.ts';
import type { SaidHint } from './said.ts';

const madeBy = (text: string, hints: readonly SaidHint[], choice: number): string =>
  applyAll(
    text,
    hints.flatMap(({ replacements }) => replacements[choice] ?? replacements[0] ?? []),
  );

/**
 * Whether one fix of a rule gives the text of a label, or all of them together do: a label may be about the first of
 * several places. Of a fix with several texts to choose from, one has to.
 */
const isGiven = (text: string, said: readonly SaidHint[], fix: Fix): boolean => {
  const hints = said.filter(({ rule }) => rule === fix.rule);
  const choices = Math.max(0, ...hints.map(({ replacements }) => replacements.length));
  return Array.from({ length: choices }, (_, choice) => [
    madeBy(text, hints, choice),
    ...hints.map((hint) => madeBy(text, [hint], choice)),
  ])
    .flat()
    .includes(fix.text);
};

/** How many of the labelled fixes of a draft are right. */
export const rightFixes = ({ text, fix }: Pick<LabelledDraft, 'text' | 'fix'>, said: readonly SaidHint[]): number =>
  fix.filter((one) => isGiven(text, said, one)).length;
