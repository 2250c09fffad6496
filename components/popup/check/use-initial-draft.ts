import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { InitialDraft } from './types.ts';

type Given = {
  readonly begun: RefObject<InitialDraft | null>;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** What the field holds. */
  readonly text: string;
  readonly write: (text: string) => void;
  /** Whether the field is in the view that is seen. */
  readonly shown: boolean;
};

/**
 * Gives the field focus when its view comes, and goes on with what was begun before it was there: the same words, the
 * same selection, and no focus taken from elsewhere. Behind what the field holds already, as from another window, the
 * words are added: neither is lost.
 */
export const useInitialDraft = ({ begun, field, text, write, shown }: Given): void => {
  const taken = useRef<InitialDraft | null>(null);
  // At once: a letter typed before the next paint would go nowhere.
  useLayoutEffect(() => {
    if (shown && !begun.current?.left) field.current?.focus();
  }, [shown, begun, field]);
  // What was rendered may be shown some time later; what was written until then counts.
  useLayoutEffect(() => {
    const early = begun.current;
    begun.current = null;
    if (!early || early.text === '') return;
    const before = text.length;
    taken.current = { ...early, text: text + early.text, start: before + early.start, end: before + early.end };
    write(taken.current.text);
    // Once: later `write` is another function.
  }, []);
  useLayoutEffect(() => {
    if (taken.current?.text !== text) return;
    field.current?.setSelectionRange(taken.current.start, taken.current.end);
    taken.current = null;
  }, [text, field]);
};
