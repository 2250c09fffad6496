import { type Pause, PAUSE_UNTIL_TURNED_ON, pauseForAnHour } from '../../lib/settings/pause.ts';
import { storedPause } from '../../lib/settings/pause-store.ts';

/** Calls back with the pause that the person asked for, now and after every change. */
export const watchPause = async (onPause: (pause: Pause | null) => void): Promise<void> => {
  storedPause.watch(onPause);
  onPause(await storedPause.load().catch(() => null));
};

/** Pauses checking for an hour, or until it is turned on. */
export const pauseFor = (length: 'hour' | 'any'): Promise<void> =>
  storedPause.save(length === 'hour' ? pauseForAnHour(Date.now()) : PAUSE_UNTIL_TURNED_ON);

/** Ends a pause. */
export const turnOn = (): Promise<void> => storedPause.save(null);
