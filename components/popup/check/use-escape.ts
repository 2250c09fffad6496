import { type KeyboardEvent, useRef } from 'react';

/** The browser closes its popup on Escape, and the words with it: of that one is told once for each text. Returns what hears the keys. */
export const useConfirmClose = (inPopup: boolean, text: () => string, notify: () => void): ((event: KeyboardEvent) => void) => {
  const notifiedFor = useRef('');
  return (event) => {
    const now = text();
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || !inPopup || now.trim() === '' || now === notifiedFor.current) return;
    event.preventDefault();
    notifiedFor.current = now;
    notify();
  };
};
