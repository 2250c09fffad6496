import type { Rect } from '../messaging/messages.ts';

/** The first element within one that a selector matches, or null. */
export const find = <Found extends Element = Element>(within: ParentNode, selector: string): Found | null =>
  within.querySelector<Found>(selector);

/** Every element within one that a selector matches. */
export const findAll = <Found extends Element = Element>(within: ParentNode, selector: string): readonly Found[] => [
  ...within.querySelectorAll<Found>(selector),
];

/** The element at an event's target, or the nearest around it, that a selector matches; or null. */
export const closest = (target: EventTarget | null | undefined, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

/** Where an element stands, in CSS pixels of the viewport. */
export const getBox = (of: Element | Range): DOMRect => of.getBoundingClientRect();

/** Whether an element is a host of ours. */
export const isOurs = (element: Element): boolean => element.hasAttribute('data-countersign');

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/** Whether one node stands before another in the page, or holds it. */
export const precedes = (one: Node, other: Node): boolean => (one.compareDocumentPosition(other) & FOLLOWING) !== 0;

/** The element of the whole document. */
export const pageRoot = (): HTMLElement => document.documentElement;

/** The viewport without its scroll bars, in client pixels. */
export const viewport = (): Rect => ({ left: 0, top: 0, width: pageRoot().clientWidth, height: innerHeight });

/**
 * A box in client pixels by the lengths of an element of ours: a page may be zoomed by its style, and what we put into
 * it is zoomed with it.
 */
export const toLengthsOf = ({ currentCSSZoom: zoom }: Element, { left, top, width, height }: Rect): Rect => ({
  left: left / zoom,
  top: top / zoom,
  width: width / zoom,
  height: height / zoom,
});

/** Whether two rectangles share more than an edge. */
export const overlap = (a: Rect, b: Rect): boolean =>
  a.left + 1 < b.left + b.width &&
  b.left + 1 < a.left + a.width &&
  a.top + 1 < b.top + b.height &&
  b.top + 1 < a.top + a.height;

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
export const setPixels = ({ style }: HTMLElement, lengths: Readonly<Record<string, number>>): void => {
  for (const [name, length] of Object.entries(lengths)) style[name as 'top'] = `${length}px`;
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
