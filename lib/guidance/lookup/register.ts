import { browser } from '../../platform/browser.ts';
import { toEntries } from '../glossary/entry.ts';
import { createSearch, type Search } from '../glossary/search.ts';
import { createLookUpHandlers } from './look-up.ts';
import type { QueryStore } from './query-store.ts';
import { type GlossaryPart, starterGlossary } from '../../rule-set/starter/starter-glossary.ts';

const MENU = 'look-up';

/** What the menu and the address bar say. */
export type MenuAndOmniboxTexts = { readonly menu: string; readonly addressBar: string };

/** What looking up from outside the popup is handed. */
type MenuAndOmniboxDependencies = {
  readonly tickets: QueryStore;
  /** What can be looked up in the rule set in force; null: in the starter set. */
  readonly glossary: () => Promise<GlossaryPart | null>;
  /** Calls back whenever the rule set in force may be another. */
  readonly watchGlossary: (onChange: () => void) => void;
  /** In the person's language. */
  readonly texts: () => Promise<MenuAndOmniboxTexts>;
  /** Calls back with the texts whenever the language may be another. */
  readonly watchTexts: (onChange: (texts: MenuAndOmniboxTexts) => void) => void;
};

/** Joins the menu of a selection and the keyword in the address bar to their handlers. */
export const registerMenuAndOmnibox = ({
  tickets,
  glossary,
  watchGlossary,
  texts,
  watchTexts,
}: MenuAndOmniboxDependencies): void => {
  let search: Promise<Search> | undefined;
  const load = async (): Promise<Search> => createSearch(toEntries((await glossary()) ?? starterGlossary()));
  watchGlossary(() => (search = undefined));
  const lookUp = async () =>
    createLookUpHandlers({
      search: await (search ??= load()),
      tickets,
      markup: import.meta.env.FIREFOX ? 'plain' : 'xml',
      openTab: (hash, active) =>
        void browser.tabs.create({ url: browser.runtime.getURL(`/popup.html${hash}`), active }),
    });

  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === MENU) void lookUp().then(({ fromSelection }) => fromSelection(selectionText));
  });
  // Both browsers keep the menu's items from one start to the next and refuse an id twice.
  browser.runtime.onInstalled.addListener(() => {
    void Promise.all([texts(), browser.contextMenus.removeAll()]).then(([{ menu }]) =>
      browser.contextMenus.create({ id: MENU, title: menu, contexts: ['selection'] }),
    );
  });
  watchTexts(({ menu }) => void browser.contextMenus.update(MENU, { title: menu }));

  browser.omnibox.onInputStarted.addListener(() => {
    void texts().then(({ addressBar }) => browser.omnibox.setDefaultSuggestion({ description: addressBar }));
  });
  browser.omnibox.onInputChanged.addListener(
    (typed, suggest) => void lookUp().then((found) => suggest([...found.suggest(typed)])),
  );
  browser.omnibox.onInputEntered.addListener(
    (typed, how) => void lookUp().then(({ fromAddressBar }) => fromAddressBar(typed, how)),
  );
};
