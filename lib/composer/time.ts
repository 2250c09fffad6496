/** Milliseconds since the page was opened: no clock that is set can move it. */
export const now = (): number => performance.now();

/** Waits some milliseconds. Timers stand in for frames, of which a hidden tab gets none. */
export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
