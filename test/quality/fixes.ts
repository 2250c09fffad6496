import { applyAll } from '../../lib/check/apply.ts';
import type { Fix, LabelledDraft } from '../drafts/read-drafts.ts';
import type { SaidHint } from './said.ts';

const madeBy = (text: string, hints: readonly SaidHint[], choice: number): string =>
  applyAll(
    text,
    hints.flatMap(({ replacements }) => replacements[choice] ?? replacements[0] ?? []),
  );

type Fixed = Pick<LabelledDraft, 'text' | 'must'>;

/**
 * Whether one fix of a rule, or of one that would do as well, gives the text of a label, or all of them together do: a
 * label may be about the first of several places. Of a fix with several texts to choose from, one has to.
 */
const isGiven = ({ text, must }: Fixed, said: readonly SaidHint[], fix: Fix): boolean => {
  const rules = [fix.rule, ...must.filter(({ rule }) => rule === fix.rule).flatMap(({ or = [] }) => or)];
  const hints = said.filter(({ rule }) => rules.includes(rule));
  const choices = Math.max(0, ...hints.map(({ replacements }) => replacements.length));
  return Array.from({ length: choices }, (_, choice) => [
    madeBy(text, hints, choice),
    ...hints.map((hint) => madeBy(text, [hint], choice)),
  ])
    .flat()
    .includes(fix.text);
};

/** How many of the labelled fixes of a draft are right. */
export const rightFixes = (draft: Fixed & Pick<LabelledDraft, 'fix'>, said: readonly SaidHint[]): number =>
  draft.fix.filter((one) => isGiven(draft, said, one)).length;
