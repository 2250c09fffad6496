import { browser } from '../browser.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type Reason, readReasons } from './reasons.ts';

const KEY = 'reasons';

const stored = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY];

const entriesOf = (found: unknown): readonly unknown[] => (Array.isArray(found) ? found : []);

/** Whether nothing was left out and no time was changed. Chromium gives back the fields of an entry in another order, so texts are not compared. */
const isSame = (found: unknown, reasons: readonly Reason[]): boolean =>
  entriesOf(found).length === reasons.length && reasons.every(({ at }, index) => (entriesOf(found)[index] as Reason).at === at);

/**
 * Keeps one or more reasons on this machine. Those that are too old are deleted, and the oldest where there are too many.
 * Rejects where the browser could not read or write, and nothing is changed then.
 *
 * @param days how many days a reason is kept
 * @param now in ms since 1970
 */
export const addReason = (reasons: Reason | readonly Reason[], days: number, now: number = Date.now()): Promise<void> =>
  oneAtATime(async () => browser.storage.local.set({ [KEY]: readReasons([...entriesOf(await stored())].concat(reasons), days, now) }));

/** Deletes the reasons that are too old; writes only where there are some. Rejects where the browser could not read or write. */
export const deleteOldReasons = (days: number, now: number = Date.now()): Promise<void> =>
  oneAtATime(async () => {
    const found = await stored();
    if (found === undefined) return;
    const reasons = readReasons(found, days, now);
    if (!isSame(found, reasons)) await browser.storage.local.set({ [KEY]: reasons });
  });

/** The reasons the person gave, in that order. Those that are too old are deleted, and never shown even where that fails. Never rejects. */
export const loadReasons = async (days: number, now: number = Date.now()): Promise<readonly Reason[]> => {
  try {
    await deleteOldReasons(days, now).catch(() => undefined);
    return readReasons(await stored(), days, now);
  } catch {
    return [];
  }
};

/** Deletes every reason. Rejects where the browser could not write. */
export const clearReasons = (): Promise<void> => oneAtATime(() => browser.storage.local.remove(KEY));
