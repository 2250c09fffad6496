import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** What a test sees of something rendered; all of it goes when the test is over. */
export type Rendered = {
  readonly root: HTMLElement;
  readonly show: (node: ReactNode) => void;
  /** The one button whose accessible words (aria-label or text) contain `name`. */
  readonly button: (name: string) => HTMLButtonElement;
  /** `keyboard`: as when Enter is pressed on it, which browsers tell by a click that counts no clicks. */
  readonly click: (element: Element, keyboard?: boolean) => void;
  readonly press: (key: string, init?: KeyboardEventInit) => void;
  readonly type: (input: HTMLInputElement | HTMLTextAreaElement, text: string) => void;
};

/** Renders into the document. */
export const render = (node: ReactNode): Rendered => {
  const root = document.createElement('div');
  document.body.append(root);
  const react = createRoot(root);
  onTestFinished(() => {
    act(() => react.unmount());
    root.remove();
  });
  const show = (next: ReactNode): void => act(() => react.render(next));
  show(node);
  return {
    root,
    show,
    button: (name) => {
      const found = [...root.querySelectorAll('button')].filter((one) => (one.getAttribute('aria-label') ?? one.textContent).includes(name));
      if (found.length !== 1) throw new Error(`${found.length} buttons named ${name}`);
      return found[0]!;
    },
    click: (element, keyboard = false) => act(() => void element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: keyboard ? 0 : 1 }))),
    press: (key, init) => act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }))),
    type: (input, text) =>
      act(() => {
        // React listens to the setter of the element's own class.
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set?.call(input, text);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  };
};

/** Actions that write down what was called, as in ['fix', 'plain', 0]. */
export const recorder = <Actions extends object>(names: readonly (keyof Actions & string)[]): { readonly calls: unknown[][]; readonly actions: Actions } => {
  const calls: unknown[][] = [];
  const actions = Object.fromEntries(names.map((name) => [name, (...given: unknown[]) => void calls.push([name, ...given])]));
  return { calls, actions: actions as Actions };
};
