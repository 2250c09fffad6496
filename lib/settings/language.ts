import { storageItem } from '../platform/storage-item.ts';
import type { InterfaceLanguage } from '../text/languages.ts';

/** Where the person's settings are stored. */
export const SETTINGS_KEY = 'settings';

/** The language of stored settings; English where none that there is was chosen. Never throws. */
export const parseLanguage = (stored: unknown): InterfaceLanguage =>
  typeof stored === 'object' && stored !== null && 'language' in stored && stored.language === 'cy' ? 'cy' : 'en';

/**
 * Of the settings the language alone, for a page that must be there in a moment and need not carry what examines them
 * all.
 */
const item = storageItem(SETTINGS_KEY, parseLanguage);

/** The language of the interface; `before` where storage fails. Never rejects. */
export const loadLanguage = (before: InterfaceLanguage = 'en'): Promise<InterfaceLanguage> =>
  item.load().catch(() => before);

/** Calls back with the language after every change of the settings, in whichever tab or page it was made. */
export const watchLanguage = item.watch;
