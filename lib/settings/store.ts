import { browser } from '../platform/browser.ts';
import { follow, type Live } from '../platform/live.ts';
import { SETTINGS_KEY as KEY, watchStoredSettings } from './language.ts';
import { oneAtATime } from '../platform/one-at-a-time.ts';
import { lostSettings, readSettings, type Settings, usualSettings } from './settings.ts';

const stored = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

/**
 * The person's settings as stored; what cannot be read is repaired, and a storage that fails gives `before`.
 *
 * @param onLost called where something they had chosen is gone; the repaired settings are stored, so that it is told once
 */
export const loadSettings = async (onLost?: () => void, before: Settings = usualSettings): Promise<Settings> => {
  try {
    const found = await stored(KEY);
    const settings = readSettings(found);
    if (onLost && lostSettings(found)) {
      onLost();
      await changeSettings((newest) => newest).catch(() => undefined);
    }
    return settings;
  } catch {
    return before;
  }
};

/** Changes the stored settings. `change` gets the newest, even if two pages change them at once. If the browser cannot read or write, it rejects and changes nothing. */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<Settings> =>
  oneAtATime(async () => {
    const next = change(readSettings(await stored(KEY)));
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });

/** Calls back with the settings after every change, in whichever tab or page it was made. */
export const watchSettings = (onChange: (settings: Settings) => void): void => watchStoredSettings((stored) => onChange(readSettings(stored)));

/** The person's settings, kept as they are; `onLost` as above. */
export const followSettings = (onLost?: () => void): Promise<Live<Settings>> => follow((before) => loadSettings(onLost, before), watchStoredSettings);
