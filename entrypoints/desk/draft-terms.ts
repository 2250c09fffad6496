import type { Runtime } from 'webextension-polyfill';
import { browser } from '../../lib/browser.ts';
import { type Asked, createTermsAnswer } from '../../lib/desk/draft-terms.ts';

/** Lets the popup, and no script inside a web page, ask this desk for the terms of its draft. */
export const answerPopup = (asked: Asked): void => {
  const answer = createTermsAnswer(asked);
  browser.runtime.onMessage.addListener((message: unknown, { id, url = '' }: Runtime.MessageSender) => {
    // A script inside a web page has the page's address.
    if (id !== browser.runtime.id || /^https?:/.test(url)) return undefined;
    const terms = answer(message);
    return terms && Promise.resolve(terms);
  });
};
