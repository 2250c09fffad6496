import * as z from 'zod';
import { storageItem } from '../platform/storage-item.ts';
import type { Pause } from './pause.ts';

const pauseSchema = z.object({ until: z.number().nullable() });

/** The pause that the person asked for last; null where there is none. */
export const storedPause = storageItem<Pause | null>('pause', (stored) => pauseSchema.safeParse(stored).data ?? null);
