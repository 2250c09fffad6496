/** One-time tokens by which a desk frame proves to the script inside X that it is ours. */
export type Admission = {
  /** A new token for the desk about to open in this tab; an unclaimed one before it is void. */
  readonly issue: (tab: number) => string;
  /** The tab's token, once; null where none is waiting, as for a desk that the page itself has put there. */
  readonly claim: (tab: number) => string | null;
};

/** @param random gives an unguessable string each time */
export const createAdmission = (random: () => string): Admission => {
  const waiting = new Map<number, string>();
  return {
    issue: (tab) => {
      const token = random();
      waiting.set(tab, token);
      return token;
    },
    claim: (tab) => {
      const token = waiting.get(tab) ?? null;
      waiting.delete(tab);
      return token;
    },
  };
};
