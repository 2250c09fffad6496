import * as z from 'zod';
import { storageItem } from '../platform/storage-item.ts';
import { storedList } from '../platform/stored-list.ts';
import { DAY_MS } from '../text/time/durations.ts';

/** A mode that the person switched on, until a moment in ms since 1970. */
export type StoredMode = { readonly mode: string; readonly until: number };

const listSchema = storedList(z.object({ mode: z.string().min(1).max(80), until: z.number() }));

/** The modes that the person switched on, those that have ended too. */
export const switchedModes = storageItem<readonly StoredMode[]>(
  'switched-modes',
  (stored) => listSchema.safeParse(stored).data ?? [],
);

/** The modes with one more switched on for a day, or switched off. Those that have ended are left out. */
export const withMode = (
  modes: readonly StoredMode[],
  mode: string,
  isOn: boolean,
  now: number,
): readonly StoredMode[] => [
  ...modes.filter((one) => one.mode !== mode && one.until > now),
  ...(isOn ? [{ mode, until: now + DAY_MS }] : []),
];

/** Switches a mode on for a day, or off. Rejects where the browser cannot store it. */
export const switchMode = (mode: string, isOn: boolean, now: number): Promise<readonly StoredMode[]> =>
  switchedModes.change((modes) => withMode(modes, mode, isOn, now));
