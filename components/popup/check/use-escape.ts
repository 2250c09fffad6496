import { type KeyboardEvent, useRef } from 'react';

/**
 * Escape closes the popup and loses the draft, so the first press for each text only warns. Returns the keydown
 * handler.
 */
export const useConfirmClose = (
  inPopup: boolean,
  text: () => string,
  notify: () => void,
): ((event: KeyboardEvent) => void) => {
  const notifiedFor = useRef('');
  return (event) => {
    const now = text();
    if (
      event.key !== 'Escape' ||
      event.nativeEvent.isComposing ||
      !inPopup ||
      now.trim() === '' ||
      now === notifiedFor.current
    )
      return;
    event.preventDefault();
    notifiedFor.current = now;
    notify();
  };
};
