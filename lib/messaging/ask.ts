import { browser } from '../platform/browser.ts';
import { readTabSummary } from './tab-summary.ts';
import type { AnswersOf, MessageOf, TO_BACKGROUND, TO_PANEL } from './messages.ts';

type BackgroundAnswers = AnswersOf<typeof TO_BACKGROUND>;
type PanelAnswers = AnswersOf<typeof TO_PANEL>;

/**
 * Asks the background. Resolves to its answer, undefined where it does not listen to this page; rejects where there is
 * none, also where the extension has been updated or removed, of which the browser would tell by throwing.
 */
export const askBackground = async <Type extends keyof BackgroundAnswers>(
  message: MessageOf<typeof TO_BACKGROUND, Type>,
): Promise<BackgroundAnswers[Type] | undefined> => browser.runtime.sendMessage(message);

/**
 * What is taken from the answer of a tab, which also runs a script of ours inside a web page: what is no answer counts
 * as a no.
 */
const readers: { readonly [Type in keyof PanelAnswers]: (answer: unknown) => PanelAnswers[Type] } = {
  'draft-terms': (ids) => (Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []),
  'draft-hints': readTabSummary,
  'enter-panel': (done) => done === true,
  'turn-on': (done) => done === true,
  mention: (done) => done === true,
};

/**
 * Asks the panel of the tab that is shown; no terms and no draft where there is no panel. Never rejects over a missing
 * panel.
 */
export const askPanel = async <Type extends keyof PanelAnswers>(
  message: MessageOf<typeof TO_PANEL, Type>,
): Promise<PanelAnswers[Type]> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // A tab without a panel has nobody to answer. Not runtime.sendMessage: Firefox brings that to no frame inside a web
  // page.
  const answer: unknown =
    tab?.id === undefined ? undefined : await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
  return readers[message.type](answer);
};
