import { defineBackground } from 'wxt/utils/define-background';
import { hashOf } from '../lib/guidance/lookup/route.ts';
import { browser } from '../lib/platform/browser.ts';
import { tryOut } from '../lib/check/try-out.ts';
import { closeStorage } from '../lib/platform/close-storage.ts';
import { createAdmission } from '../lib/panel/admission.ts';
import { lookUpFromOutside } from '../lib/guidance/lookup/listen.ts';
import { createTickets } from '../lib/guidance/lookup/tickets.ts';
import { ownSelf } from '../lib/messaging/extension-identity.ts';
import { verifyBackgroundMessage, type Sender } from '../lib/messaging/verify-sender.ts';
import { reasonDaysOf } from '../lib/delivery/state.ts';
import { loadStored } from '../lib/delivery/store.ts';
import { startUpdater } from '../lib/delivery/updater.ts';
import { deleteOldReasonsDaily } from '../lib/settings/delete-daily.ts';

export default defineBackground(() => {
  void closeStorage(browser.storage);
  const admission = createAdmission(() => crypto.randomUUID());
  const tickets = createTickets(() => crypto.randomUUID());
  lookUpFromOutside(tickets);
  const updater = startUpdater((ruleSet) => tryOut(ruleSet, () => performance.now()));
  deleteOldReasonsDaily(() => loadStored().then(({ kept }) => reasonDaysOf(kept.policy)));

  const receive = verifyBackgroundMessage(ownSelf(), (message, tab) => {
    switch (message.type) {
      case 'issue-token':
        return admission.issue(tab, message.channel);
      case 'claim-token':
        return admission.claim(tab);
      case 'take-words':
        return tickets.take(message.ticket);
      case 'check-rules':
        return updater.check().then(({ looked }) => looked, () => null);
      case 'open-guidance':
        return browser.tabs.create({ url: browser.runtime.getURL(`/popup.html${hashOf('guidance', message.guidance)}`) }).then(() => true);
    }
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => receive(message, sender));
});
