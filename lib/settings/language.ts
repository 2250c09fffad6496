import { browser } from '../platform/browser.ts';
import type { InterfaceLanguage } from '../text/languages.ts';

/** Where the person's settings are stored. */
export const SETTINGS_KEY = 'settings';

/** The language of stored settings; English where none that there is was chosen. Never throws. */
export const languageOf = (stored: unknown): InterfaceLanguage =>
  typeof stored === 'object' && stored !== null && 'language' in stored && stored.language === 'cy' ? 'cy' : 'en';

/** The language alone, for a page that must be there in a moment and need not carry what examines all settings; `before` where storage fails. Never rejects. */
export const loadLanguage = async (before: InterfaceLanguage = 'en'): Promise<InterfaceLanguage> => {
  try {
    return languageOf((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  } catch {
    return before;
  }
};

/** Calls back with the stored settings, not examined, after every change of them in whichever tab or page it was made. */
export const watchStoredSettings = (onChange: (stored: unknown) => void): void => {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && SETTINGS_KEY in changes) onChange(changes[SETTINGS_KEY]?.newValue);
  });
};
