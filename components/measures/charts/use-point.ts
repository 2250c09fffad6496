import { type KeyboardEvent, type PointerEvent, useState } from 'react';

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** The place in a row of so many that a pointer is at. */
const placeAt = ({ clientX, currentTarget }: PointerEvent<HTMLElement>, count: number): number => {
  const { left, width } = currentTarget.getBoundingClientRect();
  return Math.min(count - 1, Math.max(0, Math.floor(((clientX - left) / Math.max(width, 1)) * count)));
};

/**
 * The point of a chart that is read: by arrow keys, Home and End while the chart has the focus, or under the pointer;
 * null where none is. `on`: the listeners of the chart.
 */
export const usePoint = (count: number) => {
  const [at, setAt] = useState<number | null>(null);
  const on = {
    onKeyDown: (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (!step || count === 0) return;
      event.preventDefault();
      setAt((now) => step(now ?? (event.key === 'ArrowRight' ? -1 : count), count - 1));
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => setAt(placeAt(event, count)),
    onPointerLeave: () => setAt(null),
    onBlur: () => setAt(null),
  };
  return { at: at !== null && at < count ? at : null, on };
};
