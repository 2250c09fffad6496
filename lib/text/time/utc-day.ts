/**
 * The day of a moment as in 2026-11-02, in UTC, so that it is the same in every place. `time`: milliseconds since 1970.
 */
export const utcDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
