import type { Hint } from '../check/hint.ts';
import type { Reason } from '../settings/reasons.ts';
import type { DraftState } from './session.ts';

/** What a stored reason may have at most: a longer one could not be read back. */
const MOST_REASON = 200;
const MOST_NAME = 100;

type Parts = { readonly addReasons: (reasons: readonly Reason[]) => Promise<void>; readonly clock: () => Date; readonly onFailure: () => void };

/** Stores why a person ignored hints of a draft, or posted with them open: one entry for each rule, and none of the draft's text. */
export type ReasonLog = (reason: string, hints: readonly Hint[], draft: DraftState) => void;

export const createReasonLog =
  ({ addReasons, clock, onFailure }: Parts): ReasonLog =>
  (reason, hints, { result: { draft } }) => {
    const account = draft.account?.slice(0, MOST_NAME);
    const entry = { at: clock().toISOString(), reason: reason.trim().slice(0, MOST_REASON), ...(account && { account }) };
    const rules = new Set(hints.map(({ rule }) => rule.slice(0, MOST_NAME)));
    addReasons([...rules].map((rule) => ({ ...entry, rule }))).catch(onFailure);
  };
