import { browser } from '../../platform/browser.ts';
import { createLookUpHandlers } from './look-up.ts';

const MENU = 'look-up';

/** What the menu and the address bar say. */
export type MenuAndOmniboxTexts = { readonly menu: string; readonly addressBar: string };

/** What looking up from outside the popup is handed. */
type MenuAndOmniboxDependencies = Pick<Parameters<typeof createLookUpHandlers>[0], 'find' | 'suggest' | 'tickets'> & {
  /** In the person's language. */
  readonly texts: () => Promise<MenuAndOmniboxTexts>;
  /** Calls back with the texts whenever the language may be another. */
  readonly watchTexts: (onChange: (texts: MenuAndOmniboxTexts) => void) => void;
};

/** Joins the menu of a selection and the keyword in the address bar to their handlers. */
export const registerMenuAndOmnibox = ({
  find,
  suggest,
  tickets,
  texts,
  watchTexts,
}: MenuAndOmniboxDependencies): void => {
  const lookUp = createLookUpHandlers({
    find,
    suggest,
    tickets,
    openTab: (hash, active) => void browser.tabs.create({ url: browser.runtime.getURL(`/popup.html${hash}`), active }),
  });

  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === MENU) void lookUp.fromSelection(selectionText);
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
    (typed, show) => void lookUp.suggest(typed).then((found) => show([...found])),
  );
  browser.omnibox.onInputEntered.addListener((typed, how) => void lookUp.fromAddressBar(typed, how));
};
