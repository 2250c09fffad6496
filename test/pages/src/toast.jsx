import { useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';

let message = null;
let timer;
const listeners = new Set();
const set = (next) => {
  message = next;
  listeners.forEach((listener) => listener());
};
const subscribe = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Says something for four seconds, as X does when a post was sent. */
export const toast = (text) => {
  clearTimeout(timer);
  set(text);
  timer = setTimeout(() => set(null), 4_000);
};

export const Toast = () => {
  const text = useSyncExternalStore(subscribe, () => message);
  return (
    text &&
    createPortal(
      <div data-testid="toast" role="alert" className="toast">
        {text}
      </div>,
      document.getElementById('layers'),
    )
  );
};
