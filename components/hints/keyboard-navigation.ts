/** What the arrow keys move over: the groups of the panel, each with one place to stop at. */
const groupsOf = (root: Element): readonly Element[] => [...root.querySelectorAll('[data-focus-group]')];

/** Where the keyboard stops in a group: at what is read first of what can be pressed, as what opens a hint. */
const stopOf = (group: Element): HTMLElement | null => group.querySelector<HTMLElement>('button, input[type=checkbox]');

const pressables = (group: Element): readonly HTMLElement[] => [
  ...group.querySelectorAll<HTMLElement>('button, a[href], input'),
];

/**
 * Where focus goes for a key pressed at `from`, or null where the key is not ours. Up and down go over the hints and
 * questions, left and right over what one of them offers.
 */
export const nextFocusTarget = (root: Element, from: Element, key: string): HTMLElement | null => {
  const groups = groupsOf(root);
  const group = from.closest('[data-focus-group]');
  const index = group ? groups.indexOf(group) : -1;
  const stopAt = (index: number): HTMLElement | null => {
    const found = groups[index];
    return found ? stopOf(found) : null;
  };
  if (key === 'ArrowDown') return stopAt(Math.min(index + 1, groups.length - 1));
  if (key === 'ArrowUp') return stopAt(Math.max(index - 1, 0));
  if (key === 'Home') return stopAt(0);
  if (key === 'End') return stopAt(groups.length - 1);
  if (!group || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return null;
  const all = pressables(group);
  return all[all.findIndex((one) => one === from) + (key === 'ArrowRight' ? 1 : -1)] ?? null;
};

/** The group after, else the one before. The button for folded rows may go too, so a hint before it is better. */
const besideOf = (groups: readonly Element[], row: Element): Element | undefined => {
  const index = groups.indexOf(row);
  const [before, after] = [groups[index - 1], groups[index + 1]];
  return after?.matches('.fold') && before?.matches('[data-hint], [data-place]') ? before : (after ?? before);
};

/**
 * Where the keyboard goes from a row that is about to go: to the next one, else the one before, else the first thing
 * there is. Null from the button that fixes several rows, because any row may go with it: focus stays in the text.
 */
const findNeighbour = (row: Element, leaving: readonly Element[] = [row]): HTMLElement | null => {
  const root = row.closest('main');
  if (!root || row.matches('.fix-all')) return null;
  const around = row.matches('[data-place]') ? row.closest('[data-hint]') : null;
  if (around) {
    const left = row.parentElement!.children.length - leaving.length;
    if (left === 0) return findNeighbour(around);
    // One place alone is shown without a list of places.
    if (left === 1) return around.querySelector<HTMLElement>('.opener');
  }
  // The places of a row are groups inside it, and go with it. So may the button that fixes several rows.
  const groups = groupsOf(root).filter(
    (group) => group === row || !(group.matches('.fix-all') || leaving.some((one) => one.contains(group))),
  );
  const next = besideOf(groups, row);
  if (next) return stopOf(next);
  const buttons = [...root.querySelectorAll<HTMLElement>('button')];
  return buttons.find((button) => !leaving.some((one) => one.contains(button))) ?? null;
};

/**
 * Moves the keyboard off a row, or a place of a row, that is about to go.
 *
 * @param leaving everything that is about to go, which is more than the one place where others have the same words
 */
export const focusNeighbour = (row: Element, leaving: readonly Element[] = [row]): void =>
  findNeighbour(row, leaving)?.focus();

/**
 * Runs what writes into a text, by which a row goes. Writing moves focus into the text: there it stays, but for whoever
 * pressed a key in that row, who goes on near it. Where nothing was written focus stays where it was.
 *
 * @param write answers whether it was done
 */
export const focusNeighbourAfter = (write: () => boolean): boolean => {
  // Of several fixes made with one press, the first has found where to go on.
  if (isWriting) return write();
  isWriting = true;
  try {
    return withFocusNear(write);
  } finally {
    isWriting = false;
  }
};

let isWriting = false;

const withFocusNear = (write: () => boolean): boolean => {
  const pressed = document.activeElement;
  const row = pressed?.matches(':focus-visible') ? pressed.closest('[data-focus-group]') : null;
  const next = row && findNeighbour(row);
  const done = write();
  if (next && next !== pressed && document.activeElement !== pressed) next.focus();
  return done;
};

/** Brings a row into its scroller's view. Not `scrollIntoView`, which may move the page around the frame as well. */
export const scrollRowIntoView = (row: Element): void => {
  const scroller = row.closest('[data-scroller]');
  if (!scroller) return;
  const box = row.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  if (box.top < view.top) scroller.scrollTop -= view.top - box.top;
  else if (box.bottom > view.bottom) scroller.scrollTop += box.bottom - view.bottom;
};
