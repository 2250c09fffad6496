import { defineBackground } from 'wxt/utils/define-background';
import { toHash } from '../lib/guidance/lookup/route.ts';
import { browser } from '../lib/platform/browser.ts';
import { giveTurns } from '../lib/platform/turns.ts';
import { restrictStorageAccess } from '../lib/platform/restrict-storage.ts';
import { createTokenIssuer } from '../lib/panel/frame-token.ts';
import { registerMenuAndOmnibox, type MenuAndOmniboxTexts } from '../lib/guidance/lookup/register.ts';
import { createQueryStore } from '../lib/guidance/lookup/query-store.ts';
import { extensionIdentity } from '../lib/messaging/extension-identity.ts';
import { handle, type Handlers } from '../lib/messaging/handlers.ts';
import type { AnswersOf, TO_BACKGROUND, ToBackground } from '../lib/messaging/messages.ts';
import { isOwnPage, type Sender, verifyBackgroundMessage } from '../lib/messaging/verify-sender.ts';
import { reasonDaysOf } from '../lib/delivery/policy/schema.ts';
import { createActiveText } from '../lib/delivery/active-text.ts';
import { loadStored } from '../lib/delivery/store.ts';
import { openFirstRun } from '../lib/delivery/open-first-run.ts';
import type { UpdateResult } from '../lib/delivery/next-state.ts';
import type { CheckOutcome } from '../lib/rule-set/check-outcome.ts';
import { startUpdater } from '../lib/delivery/updater.ts';
import { deleteOldReasonsDaily } from '../lib/settings/delete-daily.ts';
import type { Settings } from '../lib/settings/settings.ts';
import { loadSettings, watchSettings } from '../lib/settings/store.ts';
import { getToolbarMessages } from '../lib/i18n/toolbar-messages.ts';
import { startToolbar } from '../lib/toolbar/start.ts';
import { lastRun } from '../lib/settings/first-run.ts';
import { createBackgroundRunner } from '../lib/worker/background-runner.ts';
import { createTasks } from '../lib/worker/tasks.ts';

const outcomeOf = (check: Promise<UpdateResult>): Promise<CheckOutcome | null> =>
  check.then(
    ({ outcome }) => outcome,
    () => null,
  );

export default defineBackground(() => {
  void restrictStorageAccess(browser.storage);
  const identity = extensionIdentity();
  giveTurns((sender) => isOwnPage(sender, identity));
  const admission = createTokenIssuer(() => crypto.randomUUID());
  const tickets = createQueryStore(() => crypto.randomUUID());
  const isPage = (sender: Sender | undefined, path: string): boolean =>
    sender !== undefined && isOwnPage(sender, identity, path);
  const tasks = createTasks(createBackgroundRunner(isPage));
  const activeText = createActiveText();
  const textsIn = ({ language }: Settings): MenuAndOmniboxTexts => getToolbarMessages(language).lookUp;
  registerMenuAndOmnibox({
    tickets,
    find: async (words) => tasks.find(words, await activeText()),
    suggest: async (typed) => tasks.suggest(typed, await activeText(), import.meta.env.FIREFOX ? 'plain' : 'xml'),
    texts: () => loadSettings().then(textsIn),
    watchTexts: (onChange) => watchSettings((settings) => onChange(textsIn(settings))),
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openFirstRun('installed', import.meta.env.FIREFOX);
  });
  const updater = startUpdater(tasks);
  deleteOldReasonsDaily(() => loadStored().then(({ kept }) => reasonDaysOf(kept.policy)));

  const showTab = startToolbar(tasks.canRead);

  const handlers: Handlers<ToBackground, AnswersOf<typeof TO_BACKGROUND>, [tab: number]> = {
    'issue-token': ({ channel }, tab) => {
      void lastRun.save(Date.now()).catch(() => undefined);
      // A panel that does not open leaves the button as it says then.
      showTab(tab, { state: 'not-checked' });
      return admission.issue(tab, channel);
    },
    'claim-token': (_, tab) => admission.claim(tab),
    'take-words': ({ ticket }) => tickets.take(ticket),
    'check-rules': () => outcomeOf(updater.check()),
    'popup-opened': () => openFirstRun('pressed', import.meta.env.FIREFOX).then(() => true),
    'tab-state': (state, tab) => {
      showTab(tab, state);
      return true;
    },
    'open-report': ({ report }) =>
      browser.tabs
        .create({ url: browser.runtime.getURL(`/popup.html${toHash('report', tickets.keep(report))}`) })
        .then(() => true),
    'open-page': ({ page }) =>
      browser.tabs
        .create({ url: browser.runtime.getURL(page === 'settings' ? '/options.html' : '/firstrun.html') })
        .then(() => true),
    'open-guidance': ({ guidance }) =>
      browser.tabs
        .create({ url: browser.runtime.getURL(`/popup.html${toHash('guidance', guidance)}`) })
        .then(() => true),
  };
  const receive = verifyBackgroundMessage(identity, (message, tab) => handle(handlers, message, tab));
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => receive(message, sender));
});
