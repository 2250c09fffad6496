/** Checking is paused until a time in ms since 1970, or, where `until` is null, until the person turns it on. */
export type Pause = { readonly until: number | null };

/** For how long a policy lets a person pause: not at all, for an hour, or for as long as they like. */
export const PAUSES = ['no', 'hour', 'any'] as const;
export type MayPause = (typeof PAUSES)[number];

const HOUR_MS = 60 * 60 * 1_000;

/** A pause of an hour that begins now. `time`: now, in ms since 1970. */
export const pauseForAnHour = (time: number): Pause => ({ until: time + HOUR_MS });

/** A pause that ends when the person turns checking on. */
export const PAUSE_UNTIL_TURNED_ON: Pause = { until: null };

/**
 * Whether checking is paused at a time in ms since 1970. A policy may allow none, or none without an end. One that
 * would last longer than an hour comes of a clock that was set back, and does not count.
 */
export const isPaused = (pause: Pause | null, mayPause: MayPause, time: number): pause is Pause => {
  if (pause === null || mayPause === 'no') return false;
  if (pause.until === null) return mayPause === 'any';
  return time < pause.until && pause.until - time <= HOUR_MS;
};
