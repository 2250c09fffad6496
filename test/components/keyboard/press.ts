import { act, fireEvent } from '@testing-library/react';

/*
 * What a browser does at a key, for tests in which there is none: it moves focus, and it clicks, chooses and types,
 * unless the page has said that the key is its own.
 */

const CAN_HAVE_FOCUS = 'a[href], button, input, select, textarea, summary, [tabindex]';

const isShown = (element: Element): boolean => {
  if (element.closest('[hidden], [inert]')) return false;
  const closed = element.closest('details:not([open])');
  if (!closed) return true;
  const around = closed.parentElement;
  return element.matches('summary') && element.parentElement === closed && (!around || isShown(around));
};

/** Of radio buttons of one name, only the one that is chosen is a stop, or the first and last if none is. */
const isSkippedRadio = (element: Element): boolean =>
  element instanceof HTMLInputElement &&
  element.type === 'radio' &&
  !element.checked &&
  radiosOf(element).some((radio) => radio.checked);

const radiosOf = ({ name }: HTMLInputElement): readonly HTMLInputElement[] =>
  [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter((radio) => radio.name === name);

/** The stops of Tab, in their order. Nothing of ours sets an order of its own. */
const stops = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(CAN_HAVE_FOCUS)].filter(
    (element) =>
      (element.tabIndex >= 0 || element.matches('summary')) &&
      !(element as HTMLButtonElement).disabled &&
      (element as HTMLInputElement).type !== 'hidden' &&
      isShown(element) &&
      !isSkippedRadio(element),
  );

const moveByTab = (back: boolean): void => {
  const all = stops();
  const at = focused();
  const after = Node.DOCUMENT_POSITION_FOLLOWING;
  // From a heading that a script has focused, Tab goes to what follows it.
  const next = back
    ? all.findLast((stop) => stop.compareDocumentPosition(at) & after)
    : all.find((stop) => at === document.body || at.compareDocumentPosition(stop) & after);
  next?.focus();
};

const focused = (): HTMLElement => document.activeElement as HTMLElement;

const chooseRadio = (radio: HTMLInputElement, step: number): void => {
  const all = radiosOf(radio);
  const next = all[(all.indexOf(radio) + step + all.length) % all.length]!;
  next.focus();
  fireEvent.click(next, { detail: 0 });
};

const chooseOption = (list: HTMLSelectElement, step: number): void => {
  const next = list.options[list.selectedIndex + step];
  if (next) fireEvent.change(list, { target: { value: next.value } });
};

const moveByArrow = (step: number): void => {
  const at = focused();
  if (at instanceof HTMLSelectElement) chooseOption(at, step);
  else if (at instanceof HTMLInputElement && at.type === 'radio') chooseRadio(at, step);
};

/** What Enter and Space press. Enter follows links and sends forms; it does nothing to a checkbox. */
const PRESSED_BY = {
  Enter: 'a[href], button, summary, input[type=file]',
  ' ': 'button, summary, input[type=checkbox], input[type=radio], input[type=file]',
} as const;

const click = (key: keyof typeof PRESSED_BY): void => {
  const at = focused();
  if (at.matches(PRESSED_BY[key])) fireEvent.click(at, { detail: 0 });
  else if (key === 'Enter' && at.matches('input')) {
    const form = at.closest('form');
    if (form) fireEvent.submit(form);
  }
};

const defaults: Readonly<Record<string, (shiftKey: boolean) => void>> = {
  Tab: moveByTab,
  ArrowDown: () => moveByArrow(1),
  ArrowRight: () => moveByArrow(1),
  ArrowUp: () => moveByArrow(-1),
  ArrowLeft: () => moveByArrow(-1),
  Enter: () => click('Enter'),
  ' ': () => click(' '),
};

/**
 * Presses a key where focus is, as in `Tab`, `Shift+Tab` or `Space`, and waits for what it starts. Throws if focus is
 * then on nothing, as it is where what had it has gone.
 */
export const pressKey = async (name: string): Promise<void> => {
  const shiftKey = name.startsWith('Shift+');
  const key = name.replace('Shift+', '').replace('Space', ' ');
  await act(async () => {
    const goesOn = fireEvent.keyDown(focused(), { key, shiftKey });
    if (goesOn) defaults[key]?.(shiftKey);
    fireEvent.keyUp(focused(), { key, shiftKey });
  });
  // What a component asks for after its own handler.
  await act(async () => {});
  if (focused() === document.body) throw new Error(`After ${name} nothing has focus.`);
};

/** Types into the field that has focus, in place of what stood there. */
export const typeText = (value: string): Promise<void> =>
  act(async () => void fireEvent.input(focused(), { target: { value } }));

/** Presses Tab until something with these words has focus. Throws if nothing further on has them. */
export const tabTo = async (words: string | RegExp, back = false): Promise<void> => {
  for (let last: Element | null = null; last !== focused();) {
    last = focused();
    await pressKey(back ? 'Shift+Tab' : 'Tab');
    if (typeof words === 'string' ? focusedName().includes(words) : words.test(focusedName())) return;
  }
  throw new Error(`The keyboard does not come to ${words}; it ends at “${focusedName()}”.`);
};

/** What has focus, by the words of its label or its own. */
export const focusedName = (): string => {
  const at = focused() as HTMLElement & Pick<HTMLInputElement, 'labels'>;
  const label = at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent;
  return (label ?? '').replaceAll(/\s+/g, ' ').trim();
};
