/*
 * The page's address after #, in which the popup's views are. Every entry made within the page is marked, so that going
 * back never leaves the page: whoever comes from the context menu or the address bar has nothing of ours behind them.
 */
const mark = (within: boolean): void => history.replaceState({ within }, '');

export const getHash = (): string => location.hash;

export const subscribe = (listener: () => void): (() => void) => {
  const moved = (): void => {
    if (history.state === null) mark(true);
    listener();
  };
  if (history.state === null) mark(false);
  window.addEventListener('hashchange', moved);
  return () => window.removeEventListener('hashchange', moved);
};

export const navigate = (to: string): void => {
  location.hash = to;
};

export const goBack = (): void => {
  if ((history.state as { readonly within?: boolean } | null)?.within) history.back();
  else navigate('#look-up');
};
