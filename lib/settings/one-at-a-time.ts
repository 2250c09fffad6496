/**
 * Every page of the extension asks for the same lock, so that no two of them read and write settings or reasons in between each other.
 * A browser may keep the locks of frames in X apart from those of our own pages: then tabs of X wait for each other, and our pages for each other.
 */
const LOCK = 'countersign-settings';

let last: Promise<unknown> = Promise.resolve();

/** The same among callers within one page. */
const inThisPage = <Value>(work: () => Promise<Value>): Promise<Value> => {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
};

/**
 * Does work that reads and then writes storage, once all earlier work is done; work that fails stops nobody else's.
 * Where the browser gives no lock, work in the same page is still done one after the other.
 */
export const oneAtATime = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);
  if (!locks) return inThisPage(work);
  let begun = false;
  try {
    return await locks.request(LOCK, () => {
      begun = true;
      return work();
    });
  } catch (error) {
    if (begun) throw error;
    // A browser that denies storage to frames within other sites may deny them locks too.
    return inThisPage(work);
  }
};
