import { browser } from '../../lib/platform/browser.ts';
import { extensionIdentity } from '../../lib/messaging/extension-identity.ts';
import { handle, type Handlers } from '../../lib/messaging/handlers.ts';
import type { AnswersOf, PopupToPanel, TO_PANEL } from '../../lib/messaging/messages.ts';
import { type Sender, verifyPanelMessage } from '../../lib/messaging/verify-sender.ts';

/** Answers messages of the popup, and of no other sender. */
export const handlePopupMessages = (handlers: Handlers<PopupToPanel, AnswersOf<typeof TO_PANEL>>): void => {
  const receive = verifyPanelMessage(extensionIdentity(), (message) => handle(handlers, message));
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => receive(message, sender));
};
