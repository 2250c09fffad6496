import { browser } from '../../lib/browser.ts';
import { ownSelf } from '../../lib/own.ts';
import { receiveForDesk, type Sender } from '../../lib/receive.ts';

/** Lets the popup, and nobody else, ask this desk. Each answers the messages that are its own and gives undefined for others. */
export const answerPopup = (...answers: readonly ((message: unknown) => unknown)[]): void => {
  const receive = receiveForDesk(ownSelf(), (message) => answers.map((answer) => answer(message)).find((given) => given !== undefined));
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => receive(message, sender));
};
