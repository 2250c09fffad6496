/** What an earlier build stored, and what goes with it. */
export type StoredByOldBuild = {
  /** The local storage after a person's own choices. */
  readonly person: Readonly<Record<string, unknown>>;
  /** The local storage after rules came from a server by policy. */
  readonly policy: Readonly<Record<string, unknown>>;
  /** The public key that signed those rules. */
  readonly ruleSetKey: string;
  /**
   * Version 4 of those rules, signed. Version 3 is in use, because the policy pinned it, but version 5 was taken
   * before.
   */
  readonly older: string;
  /** Version 6, signed. */
  readonly newer: string;
};
