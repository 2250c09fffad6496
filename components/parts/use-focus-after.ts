import { type RefObject, useEffect, useRef } from 'react';

/** Moves focus to an element if nothing has focus, because the element that had it was removed. */
export const focusIfNothingFocused = (element: HTMLElement | null | undefined): void => {
  if (document.activeElement === null || document.activeElement === document.body) element?.focus();
};

/**
 * Returns a ref. Its element gets focus after each change of `changed`, and at no other time, so that it never takes
 * focus from a person who is writing.
 */
export const useFocusOnChange = <Focusable extends HTMLElement>(changed: unknown): RefObject<Focusable | null> => {
  const element = useRef<Focusable>(null);
  useEffect(() => element.current?.focus(), [changed]);
  return element;
};
