import type { Runtime } from 'webextension-polyfill';
import { browser } from '../../lib/browser.ts';

/** Lets the popup, and no script inside a web page, ask this desk. Each answers the messages that are its own and gives undefined for others. */
export const answerPopup = (...answers: readonly ((message: unknown) => unknown)[]): void => {
  browser.runtime.onMessage.addListener((message: unknown, { id, url = '' }: Runtime.MessageSender) => {
    // A script inside a web page has the page's address.
    if (id !== browser.runtime.id || /^https?:/.test(url)) return undefined;
    for (const answer of answers) {
      const given = answer(message);
      if (given !== undefined) return Promise.resolve(given);
    }
    return undefined;
  });
};
