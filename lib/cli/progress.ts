import { formatNumber } from '../text/number.ts';

/** Nothing is said of work that takes no longer, in ms. */
const SILENT_FOR = 1_000;
/** How often a line on a terminal is drawn again, and how often a line is added elsewhere, in ms. */
const REDRAW_AFTER = 200;
const ADD_AFTER = 10_000;

/** Where progress is told. */
type ProgressOutput = {
  readonly isTTY: boolean;
  readonly write: (text: string) => void;
  /** The time in ms, from any beginning. */
  readonly now: () => number;
};

/** Tells how far some work is. */
export type Progress = { readonly tell: (done: number) => void; readonly end: () => void };

const timeLeft = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
};

/**
 * Tells how many of `total` things are done: on a terminal in one line that is drawn again, elsewhere in a line every
 * ten seconds. Work of less than a second is not told at all.
 */
export const createProgress = (total: number, things: string, { isTTY, write, now }: ProgressOutput): Progress => {
  const begun = now();
  let next = begun + SILENT_FOR;
  let isDrawn = false;
  return {
    tell: (done) => {
      const time = now();
      if (time < next || done === 0) return;
      next = time + (isTTY ? REDRAW_AFTER : ADD_AFTER);
      const left = ((time - begun) / done) * (total - done);
      const line = `Checked ${formatNumber(done)} of ${formatNumber(total)} ${things} (${Math.floor((done / total) * 100)} %), about ${timeLeft(left)} left`;
      // Code 2K of ECMA-48 (“erase in line”) clears what is longer of the line before.
      write(isTTY ? `\r\u001b[2K${line}` : `${line}\n`);
      isDrawn = isTTY;
    },
    end: () => {
      if (isDrawn) write('\r\u001b[2K');
      isDrawn = false;
    },
  };
};

/** How a person asked for progress; null where they did not say. */
export type WantsProgress = boolean | null;

/** Progress on standard error: on a terminal unless it is not wanted, elsewhere only where it is. */
export const progressFor = (total: number, things: string, wanted: WantsProgress): Progress =>
  (wanted ?? process.stderr.isTTY)
    ? createProgress(total, things, {
        isTTY: process.stderr.isTTY,
        write: (text) => void process.stderr.write(text),
        now: () => performance.now(),
      })
    : { tell: () => undefined, end: () => undefined };
