import { storageItem } from '../platform/storage-item.ts';

/** Whether the first-run page has been opened. It opens by itself once. */
export const firstRunSeen = storageItem('firstRunSeen', (stored): boolean => stored === true);

/**
 * When Countersign last ran on a network, in ms since 1970; null if not since the browser started. It says no more than
 * that, and goes when the browser closes.
 */
export const lastRun = storageItem(
  'lastRun',
  (stored): number | null => (typeof stored === 'number' ? stored : null),
  'session',
);
