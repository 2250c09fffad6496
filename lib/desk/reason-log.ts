import type { Hint } from '../check/hint.ts';
import type { Reason } from '../settings/reasons.ts';
import type { DraftState } from './session.ts';

/** What a stored reason may have at most: a longer one could not be read back. */
const MOST_REASON = 200;
const MOST_NAME = 100;

type Parts = { readonly addReason: (reason: Reason) => Promise<void>; readonly clock: () => Date; readonly onFailure: () => void };

/** Stores why a person ignored hints of a draft, or posted with them open: one entry for each rule, and none of the draft's text. */
export type ReasonLog = (reason: string, hints: readonly Hint[], draft: DraftState) => void;

/** Stores reasons one after the other, because the store reads and writes the whole list. */
export const createReasonLog = ({ addReason, clock, onFailure }: Parts): ReasonLog => {
  let last = Promise.resolve();
  return (reason, hints, { result: { draft } }) => {
    const at = clock().toISOString();
    const account = draft.account?.slice(0, MOST_NAME);
    for (const rule of new Set(hints.map((hint) => hint.rule.slice(0, MOST_NAME)))) {
      const entry: Reason = { at, reason: reason.trim().slice(0, MOST_REASON), rule, ...(account && { account }) };
      last = last.then(() => addReason(entry)).catch(onFailure);
    }
  };
};
