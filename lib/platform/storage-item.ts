import { browser } from './browser.ts';
import { createStore, type ExternalStore } from './live.ts';
import { oneAtATime } from './turns.ts';

/** Where a value is kept: on disk, or in memory until the browser closes. */
type Area = 'local' | 'session';

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Reads several values of the browser's storage at once, by their keys. Rejects where the browser cannot. */
export const loadTogether = async (
  keys: readonly string[],
  area: Area = 'local',
): Promise<Readonly<Record<string, unknown>>> => browser.storage[area].get([...keys]);

/** Writes all of these values at once or none; what is undefined stays as it is. Rejects where the browser cannot. */
export const saveTogether = async (values: Readonly<Record<string, unknown>>, area: Area = 'local'): Promise<void> =>
  browser.storage[area].set(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));

/** Calls back after every change of any of these values, in whichever tab or page it was made. */
export const watchTogether = (
  keys: readonly string[],
  onChange: (changes: Changes) => void,
  area: Area = 'local',
): void =>
  browser.storage.onChanged.addListener((changes, changed) => {
    if (changed === area && keys.some((key) => key in changes)) onChange(changes);
  });

/** One value of the browser's storage. */
type StorageItem<Value, Saved = Value> = {
  /** Rejects where the browser cannot read. */
  readonly load: () => Promise<Value>;
  /** Rejects where the browser cannot write. */
  readonly save: (value: Saved) => Promise<void>;
  /**
   * Changes the newest value, even if two pages change it at once; undefined leaves it as it is. Gives what was saved.
   * Rejects, and changes nothing, where the browser cannot read or write, or `next` throws.
   */
  readonly change: <Next extends Saved | undefined>(next: (value: Value) => Next) => Promise<Next>;
  /** Rejects where the browser cannot write. */
  readonly remove: () => Promise<void>;
  /** Calls back with the new value after every change, in whichever tab or page it was made. */
  readonly watch: (onChange: (value: Value) => void) => void;
  /** The value, kept as it is. `before`: what it is until the browser can read it. Never rejects. */
  readonly follow: (before: Value) => Promise<ExternalStore<Value>>;
};

/**
 * One value of the browser's storage, on disk unless `area` says otherwise. `read` gets what is stored, or undefined
 * if nothing is. It checks it with a schema, keeps what is valid, gives the default for the rest, and never throws.
 */
export const storageItem = <Value, Saved = Value>(
  key: string,
  read: (stored: unknown) => Value,
  area: Area = 'local',
): StorageItem<Value, Saved> => {
  const load = async (): Promise<Value> => read((await loadTogether([key], area))[key]);
  const save = (value: Saved): Promise<void> => saveTogether({ [key]: value }, area);
  const inTurn = <Done>(work: () => Promise<Done>): Promise<Done> => oneAtATime(key, work);
  const watch: StorageItem<Value>['watch'] = (onChange) =>
    watchTogether([key], (changes) => onChange(read(changes[key]?.newValue)), area);
  return {
    load,
    watch,
    save: (value) => inTurn(() => save(value)),
    change: (next) =>
      inTurn(async () => {
        const value = next(await load());
        if (value !== undefined) await save(value);
        return value;
      }),
    remove: () => inTurn(() => browser.storage[area].remove(key)),
    follow: (before) =>
      createStore(
        (last = before) => load().catch(() => last),
        (onChange) => watch(() => onChange()),
      ),
  };
};
