import type { FrameToken, ToComposer } from '../messaging/messages.ts';

/** Issues one-time tokens, with which a panel frame and the content script authenticate each other. */
type TokenIssuer = {
  /**
   * A new token for the panel about to open in this tab, to be greeted under this name; an unclaimed one before it is
   * void.
   */
  readonly issue: (tab: number, channel: string) => string;
  /** The tab's ticket, once; null where none is waiting, as for a panel that the page itself has put there. */
  readonly claim: (tab: number) => FrameToken | null;
};

/** @param random returns a new unguessable string on each call */
export const createTokenIssuer = (random: () => string): TokenIssuer => {
  const waiting = new Map<number, FrameToken>();
  return {
    issue: (tab, channel) => {
      const token = random();
      waiting.set(tab, { token, channel });
      return token;
    },
    claim: (tab) => {
      const ticket = waiting.get(tab) ?? null;
      waiting.delete(tab);
      return ticket;
    },
  };
};

/**
 * Has a panel prove itself over the port that it was greeted with, with the ticket of its tab. False, with nothing
 * sent, where there is no ticket or whoever greeted it did so under another name: that is not the script that opened
 * this frame, but the page.
 */
export const authenticatePanel = (
  ticket: FrameToken | null,
  greetedAs: string,
  send: (message: ToComposer) => void,
): boolean => {
  if (ticket?.channel !== greetedAs) return false;
  send({ type: 'hello', token: ticket.token });
  return true;
};
