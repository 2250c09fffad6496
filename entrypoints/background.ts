import { defineBackground } from 'wxt/utils/define-background';
import type { Runtime } from 'webextension-polyfill';
import { hashOf } from '../lib/lookup/route.ts';
import { browser } from '../lib/browser.ts';
import { tryOut } from '../lib/check/try-out.ts';
import { createAdmission } from '../lib/desk/admission.ts';
import { lookUpFromOutside } from '../lib/lookup/listen.ts';
import { createTickets } from '../lib/lookup/tickets.ts';
import type { ToBackground } from '../lib/messages.ts';
import { startUpdater } from '../lib/rule-set/updater.ts';

export default defineBackground(() => {
  const admission = createAdmission(() => crypto.randomUUID());
  const tickets = createTickets(() => crypto.randomUUID());
  lookUpFromOutside(tickets);
  const updater = startUpdater((ruleSet) => tryOut(ruleSet, () => performance.now()));

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const tab = sender.tab?.id;
    // Only our own parts, and only in a tab: another extension or a page cannot send here at all.
    if (sender.id !== browser.runtime.id || tab === undefined) return undefined;
    const fromPage = /^https?:/.test(sender.url ?? '');
    const asked = message as ToBackground;
    if (asked.type === 'issue-token' && fromPage && sender.frameId === 0) return Promise.resolve(admission.issue(tab, asked.channel));
    if (asked.type === 'claim-token' && !fromPage) return Promise.resolve(admission.claim(tab));
    if (asked.type === 'take-words' && !fromPage) return Promise.resolve(tickets.take(asked.ticket));
    if (asked.type === 'check-rules' && !fromPage) return updater.check().then(({ looked }) => looked, () => null);
    if (asked.type === 'open-options' && !fromPage) return browser.runtime.openOptionsPage().then(() => true);
    if (asked.type === 'open-guidance' && !fromPage) {
      return browser.tabs.create({ url: browser.runtime.getURL(`/popup.html${hashOf('guidance', asked.guidance)}`) }).then(() => true);
    }
    return undefined;
  });
});
