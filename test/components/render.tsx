import { cleanup, fireEvent, render as renderReact, type RenderResult, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';

/**
 * What a test sees of something rendered; all of it goes when the test is over. What is looked for goes by what a
 * person perceives, such as `getByRole('link', { name: 'Source' })`; what is hidden from them is not found.
 */
export type Rendered = Omit<RenderResult, 'container'> & {
  readonly root: HTMLElement;
  readonly show: (node: ReactNode) => void;
  /** The one button whose accessible name contains `name`. */
  readonly button: (name: string) => HTMLButtonElement;
  /** What opens and closes under a summary that reads `summary`, or null. Its role has no name. */
  readonly disclosure: (summary: string) => HTMLDetailsElement | null;
  /** `keyboard`: as when Enter is pressed on it, which browsers tell by a click that counts no clicks. */
  readonly click: (element: Element, keyboard?: boolean) => void;
  readonly press: (key: string, init?: KeyboardEventInit) => void;
  readonly type: (input: HTMLElement, text: string) => void;
};

/** Renders into the document. */
export const render = (node: ReactNode): Rendered => {
  const { container: root, ...rendered } = renderReact(node);
  onTestFinished(cleanup);
  return {
    ...rendered,
    ...within(root),
    root,
    show: (next) => rendered.rerender(next),
    button: (name) => within(root).getByRole<HTMLButtonElement>('button', { name: (found) => found.includes(name) }),
    disclosure: (summary) =>
      within(root)
        .queryAllByRole<HTMLDetailsElement>('group')
        .find(({ firstElementChild }) => firstElementChild?.textContent === summary) ?? null,
    click: (element, keyboard = false) => void fireEvent.click(element, { detail: keyboard ? 0 : 1 }),
    press: (key, init) => void fireEvent.keyDown(document.activeElement!, { key, ...init }),
    type: (input, value) => void fireEvent.input(input, { target: { value } }),
  };
};

/** The texts of elements, in order. */
export const textsOf = (elements: readonly Element[]): readonly string[] =>
  elements.map(({ textContent }) => textContent);

/** The texts by which a field or group is described, in the order in which they are read out. */
export const descriptionsOf = (element: Element): readonly string[] =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id !== '')
    .map((id) => document.getElementById(id)!.textContent);

/** Actions that write down what was called, as in ['fix', 'plain', 0]. */
export const recorder = <Actions extends object>(
  names: readonly (keyof Actions & string)[],
): { readonly calls: unknown[][]; readonly actions: Actions } => {
  const calls: unknown[][] = [];
  const actions = Object.fromEntries(
    names.map((name) => [name, (...given: unknown[]) => void calls.push([name, ...given])]),
  );
  return { calls, actions: actions as Actions };
};
