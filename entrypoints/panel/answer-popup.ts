import { browser } from '../../lib/platform/browser.ts';
import { ownSelf } from '../../lib/messaging/extension-identity.ts';
import { verifyPanelMessage, type Sender } from '../../lib/messaging/verify-sender.ts';

/** Lets the popup, and nobody else, ask this panel which terms its draft has, and to put a handle into it. */
export const answerPopup = (draftTerms: () => readonly string[], mention: (handle: string) => boolean): void => {
  const receive = verifyPanelMessage(ownSelf(), (message) => (message.type === 'draft-terms' ? draftTerms() : mention(message.handle)));
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => receive(message, sender));
};
