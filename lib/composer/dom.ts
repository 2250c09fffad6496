/** The first element within one that a selector matches, or null. */
export const find = <Found extends Element = Element>(within: ParentNode, selector: string): Found | null =>
  within.querySelector<Found>(selector);

/** Every element within one that a selector matches. */
export const findAll = <Found extends Element = Element>(within: ParentNode, selector: string): readonly Found[] => [
  ...within.querySelectorAll<Found>(selector),
];

/** The element at an event's target, or the nearest around it, that a selector matches; or null. */
export const closest = (target: EventTarget | null, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

/** Where an element stands, in CSS pixels of the viewport. */
export const getBox = (of: Element | Range): DOMRect => of.getBoundingClientRect();

/** The element of the whole document. */
export const pageRoot = (): HTMLElement => document.documentElement;

/** The element that has focus in the page. */
export const focusedElement = (): Element | null => document.activeElement;

/** Whether a node stands in the page. */
export const isInPage = (node: Node): boolean => node.isConnected;

/** Gives an element focus and leaves the page where it was scrolled to. */
export const focusWithoutScroll = (element: HTMLElement): void => element.focus({ preventScroll: true });

/** Keeps an event from the page and from the browser. */
export const stopEvent = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** Whether two ranges begin and end at the same places. The numbers are `START_TO_START` and `END_TO_END`. */
export const sameRange = (a: Range, b: Range): boolean =>
  [0, 2].every((ends) => a.compareBoundaryPoints(ends, b) === 0);

/** Sets lengths of an element's style, given in CSS pixels. */
export const setPixels = (
  { style }: HTMLElement,
  lengths: Readonly<Record<string, number>>,
  round = (length: number): number => length,
): void => {
  for (const [name, length] of Object.entries(lengths)) style[name as 'top'] = `${round(length)}px`;
};

/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;

/** The text nodes of a node in order, itself if it is one. */
export const textNodesIn = (root: Node): readonly Text[] => {
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  const found: Text[] = [];
  for (let node: Node | null = root; node; node = walker.nextNode()) if (node instanceof Text) found.push(node);
  return found;
};
