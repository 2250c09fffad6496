import { useSyncExternalStore } from 'react';

/* X is a single-page app: its links call pushState, and nothing tells a listener outside but the address itself. */
const listeners = new Set();
const tell = () => listeners.forEach((listener) => listener());
addEventListener('popstate', tell);

const subscribe = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const usePath = () => useSyncExternalStore(subscribe, () => location.pathname);

export const navigate = (path) => {
  history.pushState({ inside: true }, '', path);
  tell();
};

/** Closing the dialog goes back where it was opened from; a dialog opened by its address has nowhere to go back to. */
export const leave = () => (history.state?.inside ? history.back() : navigate('/home'));

export const isDialog = (path) => /^\/(compose\/post|intent\/post)\b/.test(path);
/** What the dialog shows in the place of its composer, by its address. */
export const viewOf = (path) => /^\/compose\/post\/(schedule|media)$/.exec(path)?.[1] ?? null;
export const isSaved = (path) => /^\/compose\/post\/unsent\b/.test(path);
export const isArticle = (path) => /^\/compose\/articles\/edit\/\d+/.test(path);
export const isStatus = (path) => /^\/\w+\/status\/\d+/.test(path);

/** A link inside the app. */
export const Link = ({ to, children, ...rest }) => (
  <a
    href={to}
    {...rest}
    onClick={(event) => {
      event.preventDefault();
      navigate(to);
    }}
  >
    {children}
  </a>
);
