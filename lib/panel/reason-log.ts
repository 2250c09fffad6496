import type { Hint } from '../check/hint.ts';
import { MAX_NAME_LENGTH, MAX_REASON_LENGTH } from '../settings/reason-limits.ts';
import type { Reason } from '../settings/reasons.ts';
import type { DraftState } from './draft-store.ts';

type Dependencies = {
  readonly addReasons: (reasons: readonly Reason[]) => Promise<void>;
  readonly clock: () => Date;
  readonly onFailure: () => void;
};

/**
 * Stores the reason for which a person ignored hints of a draft, or posted with them open. There is one entry for each
 * rule, without the draft's text.
 */
export type ReasonLog = (reason: string, hints: readonly Hint[], draft: DraftState) => void;

export const createReasonLog =
  ({ addReasons, clock, onFailure }: Dependencies): ReasonLog =>
  (reason, hints, { result: { draft } }) => {
    const account = draft.account?.slice(0, MAX_NAME_LENGTH);
    const entry = {
      at: clock().toISOString(),
      reason: reason.trim().slice(0, MAX_REASON_LENGTH),
      ...(account && { account }),
    };
    const rules = new Set(hints.map(({ rule }) => rule.slice(0, MAX_NAME_LENGTH)));
    addReasons([...rules].map((rule) => ({ ...entry, rule }))).catch(onFailure);
  };
