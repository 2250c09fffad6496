import { createStore, type ExternalStore } from '../platform/live.ts';
import { storageItem } from '../platform/storage-item.ts';
import { SETTINGS_KEY } from './language.ts';
import { invalidSettings, parseSettings, type Settings, defaultSettings } from './settings.ts';

/** `lost`: whether something a person had chosen could not be read. */
type LoadedSettings = { readonly settings: Settings; readonly lost: boolean };

const item = storageItem<LoadedSettings, Settings>(SETTINGS_KEY, (stored) => ({
  settings: parseSettings(stored),
  lost: invalidSettings(stored),
}));

/**
 * The person's settings as stored; what cannot be read is repaired, and a storage that fails gives `before`.
 *
 * @param onLost called where something they had chosen is gone; the repaired settings are stored, so that it is told
 * once
 */
export const loadSettings = async (onLost?: () => void, before: Settings = defaultSettings): Promise<Settings> => {
  try {
    const { settings, lost } = await item.load();
    if (onLost && lost) {
      onLost();
      await changeSettings((newest) => newest).catch(() => undefined);
    }
    return settings;
  } catch {
    return before;
  }
};

/**
 * Changes the stored settings. `change` gets the newest, even if two pages change them at once. If the browser cannot
 * read or write, it rejects and changes nothing.
 */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<Settings> =>
  item.change(({ settings }) => change(settings));

/** Calls back with the settings after every change, in whichever tab or page it was made. */
export const watchSettings = (onChange: (settings: Settings) => void): void =>
  item.watch(({ settings }) => onChange(settings));

/** The person's settings, kept as they are; `onLost` as above. */
export const createSettingsStore = (onLost?: () => void): Promise<ExternalStore<Settings>> =>
  createStore(
    (before) => loadSettings(onLost, before),
    (onChange) => item.watch(() => onChange()),
  );
