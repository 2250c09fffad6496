import { type KeyboardEvent, useRef } from 'react';

/** The browser closes its popup on Escape, and the words with it: of that one is told once for each text. Returns what hears the keys. */
export const useConfirmClose = (inPopup: boolean, text: () => string, tell: () => void): ((event: KeyboardEvent) => void) => {
  const told = useRef('');
  return (event) => {
    const now = text();
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || !inPopup || now.trim() === '' || now === told.current) return;
    event.preventDefault();
    told.current = now;
    tell();
  };
};
