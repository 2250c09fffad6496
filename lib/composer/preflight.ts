import { editorOf, POST_BUTTON } from './dom.ts';

/** What the last answers say of the composer that a press belongs to. */
export type Preflight = {
  /** Open "must fix" hints of every draft in the composer of this element, by the answer for exactly the text that stands there; [] where there is none. */
  readonly openIn: (element: Element) => readonly string[];
  /** Shows what is open. */
  readonly hold: (element: Element) => void;
  /** A press that X gets to see: the draft will most likely be posted. */
  readonly passed: (element: Element) => void;
};

/**
 * Holds the first press on Post (or Ctrl/Cmd+Enter) while something that must be fixed is open, and lets the next one pass.
 * Gives a function that forgets what was shown, for a new draft. Decided in the press itself. A fault of ours lets the press through; nothing here ever posts.
 */
export const guardPost = (preflight: Preflight, signal: AbortSignal): (() => void) => {
  /** What the person has been shown; a press passes when nothing else is open. */
  let shown: ReadonlySet<string> = new Set();
  /** The press that was held goes on: a key kept down, or the second click of a double click. */
  let held = false;
  const guard = (event: Event, element: Element, goesOn: boolean): void => {
    try {
      if (goesOn && held) return stop(event);
      held = false;
      const open = preflight.openIn(element);
      if (open.every((hint) => shown.has(hint))) {
        shown = new Set();
        return preflight.passed(element);
      }
      shown = new Set(open);
      preflight.hold(element);
      held = true;
      stop(event);
    } catch {
      // Let it through: posting is never stopped by a fault of ours.
    }
  };
  const options = { capture: true, signal };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      const editor = editorOf(event.target);
      if (editor) guard(event, editor, event.repeat);
    },
    options,
  );
  window.addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element ? event.target.closest(POST_BUTTON) : null;
      if (button) guard(event, button, event.detail > 1);
    },
    options,
  );
  return () => {
    shown = new Set();
  };
};

const stop = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};
