import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Tells the size of an element, in CSS pixels, whenever it changes, and each size once.
 *
 * @param shown what is shown in the element; it is measured after every change of that
 */
export const useReportedSize = (
  shown: unknown,
  onSize: (width: number, height: number) => void,
): RefObject<HTMLDivElement | null> => {
  const box = useRef<HTMLDivElement>(null);
  const reported = useRef('');
  const report = (): void => {
    const { offsetWidth: width, offsetHeight: height } = box.current!;
    if (reported.current === `${width} ${height}`) return;
    reported.current = `${width} ${height}`;
    onSize(width, height);
  };
  // A frame not yet shown gets no resize observations, so every change is measured as it is made.
  useLayoutEffect(report, [shown]);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(report);
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  return box;
};
