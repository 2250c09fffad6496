import { createStore, type ExternalStore } from '../platform/live.ts';
import { loadStarterTranslation } from '../rule-set/starter/load-starter-translation.ts';
import type { Dictionary } from '../rule-set/translate.ts';
import type { Settings } from '../settings/settings.ts';

const NONE: Dictionary = {};

/** What the starter rules say in the language of the settings, loaded when a person first chooses that language. */
export const followStarterTranslation = (
  settings: ExternalStore<Pick<Settings, 'language'>>,
): Promise<ExternalStore<Dictionary>> =>
  // An extension that was updated may lack the file. Hints in English are better than none.
  createStore(
    () => loadStarterTranslation(settings.now().language).catch(() => NONE),
    (onChange) => void settings.subscribe(onChange),
  );
