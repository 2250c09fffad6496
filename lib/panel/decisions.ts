import type { CheckResult, Hint } from '../check/hint.ts';
import { isPicture, targetSpan } from '../check/sort-hints.ts';
import type { SavedDraftState } from '../messaging/messages.ts';
import { followSpans } from './follow-spans.ts';
import { isMostReplaced } from './most-replaced.ts';

/** A hint that a person ignored in a draft. One about a picture or the whole draft is found by its id. */
export type Ignored = {
  readonly id: string;
  readonly rule: string;
  /** It was a must-fix hint, so a reason was given. */
  readonly mustFix: boolean;
  readonly target: Hint['target'];
};

/** What a person decided about a draft. */
export type Decisions = {
  readonly ignored: readonly Ignored[];
  /** Ids of ticked checklist items. */
  readonly ticked: ReadonlySet<string>;
  /** The text at the last decision. */
  readonly decidedOn: string;
};

export const noDecisions: Decisions = { ignored: [], ticked: new Set(), decidedOn: '' };

/** Whether there is any decision. */
export const hasAny = ({ ignored, ticked }: Decisions): boolean => ignored.length > 0 || ticked.size > 0;

const ignoredOf = (hint: Hint): Ignored => ({
  id: hint.id,
  rule: hint.rule,
  mustFix: hint.severity === 'error',
  target: hint.target,
});

/**
 * A hint and a decision with the same name belong together. The name is the rule and the place, or the id if there is
 * no place.
 */
const nameOf = (hint: Pick<Hint, 'id' | 'rule' | 'target'>): string => {
  const span = targetSpan(hint);
  return span ? `${hint.rule} ${span.start} ${span.end}` : `id ${hint.id}`;
};

/**
 * The ignored hints of a result. A hint that became must-fix after it was ignored is shown again, because nobody gave a
 * reason.
 */
export const ignoredIn = (
  { ignored }: Decisions,
  { hints }: CheckResult,
  mayIgnoreMustFix: boolean,
): readonly Hint[] => {
  if (ignored.length === 0) return [];
  const byName = new Map(ignored.map((decision) => [nameOf(decision), decision]));
  return hints.filter((hint) => {
    const decision = byName.get(nameOf(hint));
    return decision !== undefined && (hint.severity !== 'error' || (decision.mustFix && mayIgnoreMustFix));
  });
};

/** The decisions with one more ignored hint. */
export const withIgnored = (decisions: Decisions, hint: Hint, text: string): Decisions => ({
  ...decisions,
  ignored: [...without(decisions.ignored, hint), ignoredOf(hint)],
  decidedOn: text,
});

/** The decisions with a hint no longer ignored. */
export const withShown = (decisions: Decisions, hint: Hint, text: string): Decisions => ({
  ...decisions,
  ignored: without(decisions.ignored, hint),
  decidedOn: text,
});

const without = (ignored: readonly Ignored[], hint: Hint): readonly Ignored[] => {
  const name = nameOf(hint);
  return ignored.filter((decision) => nameOf(decision) !== name);
};

/** The decisions with a checklist item ticked or not. */
export const withTick = (decisions: Decisions, item: string, done: boolean, text: string): Decisions => {
  const ticked = new Set(decisions.ticked);
  if (done) ticked.add(item);
  else ticked.delete(item);
  return { ...decisions, ticked, decidedOn: text };
};

/**
 * The decisions that remain with the next text. A decision about words follows them, and ends when they are changed.
 * One about a picture ends when any picture is removed, because it is not known which. A tick ends when its item is no
 * longer asked. All end when most of the text is replaced.
 */
export const follow = (decisions: Decisions, before: CheckResult, after: CheckResult): Decisions => {
  if (!hasAny(decisions)) return decisions;
  if (isMostReplaced(decisions.decidedOn, after.draft.text)) return noDecisions;
  const spans = decisions.ignored.flatMap((decision) => {
    const span = targetSpan(decision);
    return span ? [{ ...span, of: decision }] : [];
  });
  const pictureGone = after.draft.media.length < before.draft.media.length;
  return {
    ignored: [
      ...followSpans(spans, before.draft.text, after.draft.text).map(({ start, end, of }) => ({
        ...of,
        target: { start, end },
      })),
      ...decisions.ignored.filter((of) => targetSpan(of) === null && !(pictureGone && isPicture(of.target))),
    ],
    ticked: new Set([...decisions.ticked].filter((item) => after.checklist.some(({ id }) => id === item))),
    decidedOn: decisions.decidedOn,
  };
};

/**
 * The decisions that the page remembered, for the result of the text they belong to. An id that the result does not
 * have is left out.
 */
export const recall = ({ dismissed, ticked, decidedOn }: SavedDraftState, { hints }: CheckResult): Decisions => {
  const ids = new Set(dismissed);
  return { ignored: hints.filter(({ id }) => ids.has(id)).map(ignoredOf), ticked: new Set(ticked), decidedOn };
};
