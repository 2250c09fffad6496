import { type RefObject, useEffect, useRef } from 'react';

/** A ref whose element, where it is there, takes focus after each change of this value and of nothing else: whoever writes elsewhere meanwhile keeps it. */
export const useFocusAfter = <Focusable extends HTMLElement>(changed: unknown): RefObject<Focusable | null> => {
  const element = useRef<Focusable>(null);
  useEffect(() => element.current?.focus(), [changed]);
  return element;
};
