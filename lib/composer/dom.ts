/** Every element within one that a selector matches. */
export const findAll = <Found extends Element = Element>(within: ParentNode, selector: string): readonly Found[] => [
  ...within.querySelectorAll<Found>(selector),
];

/** The element at an event's target, or the nearest around it, that a selector matches; or null. */
export const closest = (target: EventTarget | null, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

/** Where an element stands, in CSS pixels of the viewport. */
export const getBox = (of: Element | Range): DOMRect => of.getBoundingClientRect();

/** Whether two ranges begin and end at the same places. */
export const sameRange = (a: Range, b: Range): boolean =>
  [Range.START_TO_START, Range.END_TO_END].every((ends) => a.compareBoundaryPoints(ends, b) === 0);

/** Sets lengths of an element's style, given in CSS pixels. */
export const setPixels = (
  { style }: HTMLElement,
  lengths: Readonly<Record<string, number>>,
  round = (length: number): number => length,
): void => {
  for (const [name, length] of Object.entries(lengths)) style[name as 'top'] = `${round(length)}px`;
};

/** The text nodes of a node in order, itself if it is one. */
export const textNodesIn = (root: Node): readonly Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node: Node | null = root; node; node = walker.nextNode()) if (node instanceof Text) found.push(node);
  return found;
};
