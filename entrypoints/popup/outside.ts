import { hashOf, routeOf } from '../../lib/guidance/lookup/route.ts';
import { browser } from '../../lib/platform/browser.ts';
import type { ToBackground, PopupToPanel } from '../../lib/messaging/messages.ts';

/** The words that the context menu or the address bar asked for, if they opened this page; their ticket is taken out of its address. */
export const wordsAsked = async (): Promise<string> => {
  const { place, id } = routeOf(location.hash);
  if (place !== 'look-up' || id === '') return '';
  history.replaceState(history.state, '', hashOf('look-up'));
  const message: ToBackground = { type: 'take-words', ticket: id };
  const words: unknown = await browser.runtime.sendMessage(message).catch(() => null);
  return typeof words === 'string' ? words : '';
};

/** Ids of the terms that occur in the draft being written in the tab that is shown; none where there is no panel. */
export const termsOfDraft = async (): Promise<readonly string[]> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const message: PopupToPanel = { type: 'draft-terms' };
  // A tab without a panel has nobody to answer. Not runtime.sendMessage: Firefox brings that to no frame inside a web page.
  const ids: unknown = tab?.id === undefined ? null : await browser.tabs.sendMessage(tab.id, message).catch(() => null);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
};
