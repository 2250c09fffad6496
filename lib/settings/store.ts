import { browser } from '../browser.ts';
import { follow, type Live } from '../follow.ts';
import { SETTINGS_KEY as KEY, watchStoredSettings } from './language.ts';
import { type Reason, readReasons } from './reasons.ts';
import { lostSettings, readSettings, type Settings, usualSettings } from './settings.ts';

const REASONS = 'reasons';

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
      await browser.storage.local.set({ [KEY]: settings }).catch(() => undefined);
    }
    return settings;
  } catch {
    return before;
  }
};

/** Changes the stored settings; `change` gets the newest. Rejects where the browser could not read or write, and nothing is changed then. */
export const changeSettings = async (change: (settings: Settings) => Settings): Promise<Settings> => {
  const next = change(readSettings(await stored(KEY)));
  await browser.storage.local.set({ [KEY]: next });
  return next;
};

/** Calls back with the settings after every change, in whichever tab or page it was made. */
export const watchSettings = (onChange: (settings: Settings) => void): void => watchStoredSettings((stored) => onChange(readSettings(stored)));

/** The person's settings, kept as they are; `onLost` as above. */
export const followSettings = (onLost?: () => void): Promise<Live<Settings>> => follow((before) => loadSettings(onLost, before), watchStoredSettings);

/** Why the person posted with something still to fix, oldest first. */
export const loadReasons = async (): Promise<readonly Reason[]> => {
  try {
    return readReasons(await stored(REASONS));
  } catch {
    return [];
  }
};

/** Keeps one more reason on this machine; the oldest go when there are too many. Rejects where the browser could not read or write, and none is lost then. */
export const addReason = async (reason: Reason): Promise<void> => {
  await browser.storage.local.set({ [REASONS]: readReasons([...readReasons(await stored(REASONS)), reason]) });
};

/** Forgets every reason. */
export const clearReasons = (): Promise<void> => browser.storage.local.remove(REASONS);
