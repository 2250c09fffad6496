import { browser } from '../../platform/browser.ts';
import { entriesOf } from '../glossary/entry.ts';
import { createSearch, type Search } from '../glossary/search.ts';
import { createLookUp } from './look-up.ts';
import type { Tickets } from './tickets.ts';
import { loadInForce } from '../../delivery/active-rule-set.ts';
import { starterGlossary } from '../../rule-set/starter/starter-glossary.ts';
import { watchStored } from '../../delivery/store.ts';
import { loadSettings, watchSettings } from '../../settings/store.ts';
import { textsFor } from '../../i18n/texts.ts';

const MENU = 'look-up';

/** Joins the menu of a selection and the keyword in the address bar to their handlers. */
export const lookUpFromOutside = (tickets: Tickets): void => {
  let search: Promise<Search> | undefined;
  const inForce = async (): Promise<Search> => createSearch(entriesOf((await loadInForce(Date.now())).ruleSet ?? starterGlossary()));
  watchStored(() => (search = undefined));
  const lookUp = async () =>
    createLookUp({
      search: await (search ??= inForce()),
      tickets,
      markup: import.meta.env.FIREFOX ? 'plain' : 'xml',
      openTab: (hash, active) => void browser.tabs.create({ url: browser.runtime.getURL(`/popup.html${hash}`), active }),
    });

  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === MENU) void lookUp().then(({ fromSelection }) => fromSelection(selectionText));
  });
  // Both browsers keep the menu's items from one start to the next and refuse an id twice.
  browser.runtime.onInstalled.addListener(() => {
    void Promise.all([loadSettings(), browser.contextMenus.removeAll()]).then(([{ language }]) =>
      browser.contextMenus.create({ id: MENU, title: textsFor(language).popup.menu, contexts: ['selection'] }),
    );
  });
  watchSettings(({ language }) => void browser.contextMenus.update(MENU, { title: textsFor(language).popup.menu }));

  browser.omnibox.onInputStarted.addListener(() => {
    void loadSettings().then(({ language }) => browser.omnibox.setDefaultSuggestion({ description: textsFor(language).popup.addressBar }));
  });
  browser.omnibox.onInputChanged.addListener((typed, suggest) => void lookUp().then((found) => suggest([...found.suggest(typed)])));
  browser.omnibox.onInputEntered.addListener((typed, how) => void lookUp().then(({ fromAddressBar }) => fromAddressBar(typed, how)));
};
