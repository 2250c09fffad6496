import { browser } from '../platform/browser.ts';
import { deleteOldReasons } from './reasons-store.ts';

const ALARM = 'reasons';
const DAY_MINUTES = 1_440;

/**
 * Deletes old reasons when the browser starts and once a day, even if nobody opens a page of the extension.
 *
 * @param readDays gives the number of days after which reasons are deleted, as it is at that time
 */
export const deleteOldReasonsDaily = (readDays: () => Promise<number>): void => {
  // If this fails, it is tried again the next day.
  const attempt = (): Promise<void> =>
    readDays()
      .then((days) => deleteOldReasons(days))
      .catch(() => undefined);
  const start = async (): Promise<void> => {
    await browser.alarms.create(ALARM, { delayInMinutes: DAY_MINUTES, periodInMinutes: DAY_MINUTES });
    await attempt();
  };
  let started: Promise<void> | undefined;
  const startOnce = (): void => void (started ??= start().catch(() => undefined));
  browser.runtime.onStartup.addListener(startOnce);
  browser.runtime.onInstalled.addListener(startOnce);
  // An extension that is turned off and on again loses its alarms, and gets neither event.
  void browser.alarms.get(ALARM).then(
    (waiting) => waiting ?? startOnce(),
    () => undefined,
  );
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void attempt();
  });
};
