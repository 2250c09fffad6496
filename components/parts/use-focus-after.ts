import { type RefObject, useEffect, useRef } from 'react';

/** Gives an element focus where the one that had it is gone; whoever has moved on meanwhile keeps theirs. */
export const focusIfNothingFocused = (element: HTMLElement | null | undefined): void => {
  if (document.activeElement === null || document.activeElement === document.body) element?.focus();
};

/** A ref whose element, where it is there, takes focus after each change of this value and of nothing else: whoever writes elsewhere meanwhile keeps it. */
export const useFocusOnChange = <Focusable extends HTMLElement>(changed: unknown): RefObject<Focusable | null> => {
  const element = useRef<Focusable>(null);
  useEffect(() => element.current?.focus(), [changed]);
  return element;
};
