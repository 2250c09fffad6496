/** Words put by in memory for a page about to open: no address holds them, so no history does. */
export type QueryStore = {
  /** Puts words by and gives a ticket for them. */
  readonly keep: (words: string) => string;
  /** The words for a ticket, once; null where there are none. */
  readonly take: (ticket: string) => string | null;
};

/** More than this many are never waited for at once; older ones go. */
const MAX_WAITING = 20;

/** @param random returns a new unguessable string on each call */
export const createQueryStore = (random: () => string): QueryStore => {
  const waiting = new Map<string, string>();
  return {
    keep: (words) => {
      const ticket = random();
      waiting.set(ticket, words);
      for (const old of waiting.keys()) if (waiting.size > MAX_WAITING) waiting.delete(old);
      return ticket;
    },
    take: (ticket) => {
      const words = waiting.get(ticket) ?? null;
      waiting.delete(ticket);
      return words;
    },
  };
};
