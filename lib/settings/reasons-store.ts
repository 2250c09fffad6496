import { storageItem } from '../platform/storage-item.ts';
import { type Reason, parseReasons } from './reasons.ts';

/** The entries as they are stored. Which of them are read depends on the time and the policy. */
const item = storageItem<readonly unknown[], readonly Reason[]>('reasons', (stored) =>
  Array.isArray(stored) ? stored : [],
);

/**
 * Whether no reason was left out and no time was changed. Entries are not compared as text, because Chromium changes
 * the order of their fields.
 */
const isSame = (entries: readonly unknown[], reasons: readonly Reason[]): boolean =>
  entries.length === reasons.length && reasons.every(({ at }, index) => (entries[index] as Reason).at === at);

/**
 * Stores one or more reasons on this computer. Deletes those that are too old, and the oldest if there are too many.
 * If the browser cannot read or write, it rejects and changes nothing.
 *
 * @param days reasons are deleted after so many days
 * @param now in ms since 1970
 */
export const addReason = (reasons: Reason | readonly Reason[], days: number, now: number = Date.now()): Promise<void> =>
  item.change((entries) => parseReasons([...entries].concat(reasons), days, now)).then(() => undefined);

/**
 * Deletes the reasons that are too old, and writes only if there are any. Rejects if the browser cannot read or write.
 */
export const deleteOldReasons = (days: number, now: number = Date.now()): Promise<void> =>
  item
    .change((entries) => {
      const reasons = parseReasons(entries, days, now);
      return isSame(entries, reasons) ? undefined : reasons;
    })
    .then(() => undefined);

/**
 * The reasons the person gave, in that order. Deletes those that are too old, and leaves them out even if that fails.
 * Never rejects.
 */
export const loadReasons = async (days: number, now: number = Date.now()): Promise<readonly Reason[]> => {
  try {
    await deleteOldReasons(days, now).catch(() => undefined);
    return parseReasons(await item.load(), days, now);
  } catch {
    return [];
  }
};

/** Deletes every reason. Rejects if the browser cannot write. */
export const clearReasons = item.remove;
