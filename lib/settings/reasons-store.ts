import { browser } from '../platform/browser.ts';
import { oneAtATime } from '../platform/one-at-a-time.ts';
import { type Reason, readReasons } from './reasons.ts';

const KEY = 'reasons';

const stored = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY];

const entriesOf = (found: unknown): readonly unknown[] => (Array.isArray(found) ? found : []);

/** Whether no reason was left out and no time was changed. Entries are not compared as text, because Chromium changes the order of their fields. */
const isSame = (found: unknown, reasons: readonly Reason[]): boolean =>
  entriesOf(found).length === reasons.length && reasons.every(({ at }, index) => (entriesOf(found)[index] as Reason).at === at);

/**
 * Stores one or more reasons on this computer. Deletes those that are too old, and the oldest if there are too many.
 * If the browser cannot read or write, it rejects and changes nothing.
 *
 * @param days reasons are deleted after so many days
 * @param now in ms since 1970
 */
export const addReason = (reasons: Reason | readonly Reason[], days: number, now: number = Date.now()): Promise<void> =>
  oneAtATime(async () => browser.storage.local.set({ [KEY]: readReasons([...entriesOf(await stored())].concat(reasons), days, now) }));

/** Deletes the reasons that are too old, and writes only if there are any. Rejects if the browser cannot read or write. */
export const deleteOldReasons = (days: number, now: number = Date.now()): Promise<void> =>
  oneAtATime(async () => {
    const found = await stored();
    if (found === undefined) return;
    const reasons = readReasons(found, days, now);
    if (!isSame(found, reasons)) await browser.storage.local.set({ [KEY]: reasons });
  });

/** The reasons the person gave, in that order. Deletes those that are too old, and leaves them out even if that fails. Never rejects. */
export const loadReasons = async (days: number, now: number = Date.now()): Promise<readonly Reason[]> => {
  try {
    await deleteOldReasons(days, now).catch(() => undefined);
    return readReasons(await stored(), days, now);
  } catch {
    return [];
  }
};

/** Deletes every reason. Rejects if the browser cannot write. */
export const clearReasons = (): Promise<void> => oneAtATime(() => browser.storage.local.remove(KEY));
