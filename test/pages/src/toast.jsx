import { useSyncExternalStore } from 'react';

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
    text && (
      <div data-testid="toast" role="alert" className="toast">
        {text}
      </div>
    )
  );
};
