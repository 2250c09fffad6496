/**
 * Does something once what is drawn now is on the screen; a page that is not shown waits until it is. Answers with what
 * calls it off.
 */
export const afterPaint = (act: () => void): (() => void) => {
  let late: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    late = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(late);
  };
};
