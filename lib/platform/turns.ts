import { createQueue } from './in-turn.ts';

/**
 * Every page of the extension asks for this lock. So no page writes settings or reasons between another page's reading
 * and writing. A browser may keep the locks of frames in X apart from those of our own pages. Then frames wait only for
 * frames, and pages for pages.
 */
const LOCK = 'countersign-settings';

/** Does work one after the other within this page. */
const inThisPage = createQueue();

/**
 * Does work that reads and then writes storage, after all earlier work is done. Work that fails does not stop later
 * work. If the browser gives no lock, only work in the same page is done one after the other.
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
    // A browser that denies storage to frames in other sites may also deny them locks.
    return inThisPage(work);
  }
};
