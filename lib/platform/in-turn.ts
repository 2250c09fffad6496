/** Starts work once all work given before has ended, well or not; gives or throws what that work does. */
type Queue = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** A queue of its own, for work that must never run twice at once. */
export const createQueue = (): Queue => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
};
