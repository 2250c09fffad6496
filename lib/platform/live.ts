/** A value that may change while it is shown, for React's useSyncExternalStore. */
export type ExternalStore<Value> = {
  readonly now: () => Value;
  /** Calls back after every change; returns what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
};

/**
 * Loads a value and loads it again whenever `watch` reports a change. If loads overlap, the one that was started last
 * counts. Nothing is missed between the first load and the first listener.
 *
 * @param load given what it was, to stay with where that cannot be told; must not reject
 * @param watch calls back whenever a load may give something else
 * @param same whether what was loaded again is no change
 */
export const createStore = async <Value>(
  load: (before?: Value) => Promise<Value>,
  watch: (onChange: () => void) => void,
  same: (one: Value, other: Value) => boolean = Object.is,
): Promise<ExternalStore<Value>> => {
  const listeners = new Set<() => void>();
  let now: { readonly value: Value } | undefined;
  let latest = 0;
  const reload = async (): Promise<void> => {
    const turn = ++latest;
    const value = await load(now?.value);
    if (now && (turn !== latest || same(now.value, value))) return;
    now = { value };
    for (const listener of listeners) listener();
  };
  watch(() => void reload());
  await reload();
  return {
    now: () => now!.value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
