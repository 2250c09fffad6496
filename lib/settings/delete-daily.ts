import { browser } from '../browser.ts';
import { deleteOldReasons } from './reasons-store.ts';

const ALARM = 'reasons';
const DAY_MINUTES = 1_440;

/**
 * Deletes reasons that are too old when the browser starts and once a day, so that they go although nobody opens a page that reads them.
 *
 * @param readDays tells for how many days reasons are kept just then
 */
export const deleteOldReasonsDaily = (readDays: () => Promise<number>): void => {
  // What fails now is tried again the next day.
  const attempt = (): Promise<void> => readDays().then((days) => deleteOldReasons(days)).catch(() => undefined);
  const begin = async (): Promise<void> => {
    await browser.alarms.create(ALARM, { delayInMinutes: DAY_MINUTES, periodInMinutes: DAY_MINUTES });
    await attempt();
  };
  let begun: Promise<void> | undefined;
  const beginOnce = (): void => void (begun ??= begin().catch(() => undefined));
  browser.runtime.onStartup.addListener(beginOnce);
  browser.runtime.onInstalled.addListener(beginOnce);
  // Neither event tells of an extension that was turned off and on again, which loses its alarms.
  void browser.alarms.get(ALARM).then((waiting) => waiting ?? beginOnce(), () => undefined);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void attempt();
  });
};
