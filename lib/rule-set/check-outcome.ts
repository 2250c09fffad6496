/**
 * The outcome of a check for new rules, shown after "Check now", and the active version after it. `nothing`: there is
 * no source to check.
 */
export type CheckOutcome = {
  readonly came: 'new' | 'same' | 'unreached' | 'not-allowed' | 'refused' | 'not-saved' | 'nothing';
  readonly version: number | null;
};
