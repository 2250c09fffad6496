import type { Severity } from '../../lib/rule-set/severity.ts';
import type { LabelledDraft } from '../drafts/read-drafts.ts';
import { rightFixes } from './fixes.ts';
import { type Judged, judge, type UsualSeverity } from './judge.ts';
import type { Said } from './said.ts';

/** A draft, what was said of it, and what of that is right. */
export type Read = { readonly draft: LabelledDraft; readonly said: Said; readonly judged: Judged };

/**
 * Hints given (`given` = `right` + `loud` + `wrong` + `taste`) and labels (`labelled` = found + `quiet` + `missed`), of
 * a rule or a severity. A hint counts where it was given, a label where it should have been.
 */
export type Tally = {
  readonly given: number;
  readonly right: number;
  readonly loud: number;
  readonly wrong: number;
  readonly taste: number;
  readonly labelled: number;
  readonly quiet: number;
  readonly missed: number;
};

/** Reads drafts: what a panel says of each, compared with its label. */
export const readAll = (
  drafts: readonly LabelledDraft[],
  panel: (draft: LabelledDraft) => Said,
  usual: UsualSeverity,
): readonly Read[] =>
  drafts.map((draft) => {
    const said = panel(draft);
    return { draft, said, judged: judge(draft, said.hints, usual) };
  });

/** The rules with a hint or a label, in order of names. */
export const rulesIn = (reads: readonly Read[]): readonly string[] =>
  [
    ...new Set(
      reads.flatMap(({ judged }) => [
        ...judged.hints.map(({ hint }) => hint.rule),
        ...judged.musts.map(({ must }) => must.rule),
      ]),
    ),
  ].toSorted();

/** Which hints and labels to count. */
type Part = { readonly rule?: string; readonly severity?: Severity };

/** Counts the hints and labels of a rule or a severity, or all where none is named. */
export const tally = (reads: readonly Read[], { rule, severity }: Part = {}): Tally => {
  const isOf = (one: { readonly rule: string }, its: Severity): boolean =>
    (rule ?? one.rule) === one.rule && (severity ?? its) === its;
  const hints = reads.flatMap(({ judged }) => judged.hints).filter(({ hint }) => isOf(hint, hint.severity));
  const musts = reads.flatMap(({ judged }) => judged.musts).filter((judged) => isOf(judged.must, judged.severity));
  const given = (verdict: string): number => hints.filter((hint) => hint.verdict === verdict).length;
  const labelled = (outcome: string): number => musts.filter((must) => must.outcome === outcome).length;
  return {
    given: hints.length,
    right: given('right'),
    loud: given('loud'),
    wrong: given('wrong'),
    taste: given('taste'),
    labelled: musts.length,
    quiet: labelled('quiet'),
    missed: labelled('missed'),
  };
};

/** The part of a whole; all of nothing. */
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Which share of the hints that are no matter of taste is right. One that is too loud is not. */
export const precision = ({ right, loud, wrong }: Tally): number => share(right, right + loud + wrong);

/** Which share of the labels was found, quiet or not. */
export const recall = ({ labelled, missed }: Tally): number => share(labelled - missed, labelled);

/**
 * Checklist items that were asked and should be, that were and should not, and that should be and were not. What no
 * label names does not count.
 */
export const tallyAsked = (
  reads: readonly Read[],
): { readonly right: number; readonly wrong: number; readonly missed: number } => {
  const count = (of: (read: Read) => readonly string[]): number => reads.flatMap(of).length;
  return {
    right: count(({ draft, said }) => draft.ask.filter((item) => said.asked.includes(item))),
    wrong: count(({ draft, said }) => draft.askNot.filter((item) => said.asked.includes(item))),
    missed: count(({ draft, said }) => draft.ask.filter((item) => !said.asked.includes(item))),
  };
};

/** The labelled fixes and how many of them are right. */
export const tallyFixes = (reads: readonly Read[]): { readonly labelled: number; readonly right: number } => ({
  labelled: reads.flatMap(({ draft }) => draft.fix).length,
  right: reads.reduce((sum, { draft, said }) => sum + rightFixes(draft, said.hints), 0),
});
