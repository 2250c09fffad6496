/** Every element within one that a selector matches. */
export const findAll = <Found extends Element = Element>(within: ParentNode, selector: string): readonly Found[] => [...within.querySelectorAll<Found>(selector)];

/** The element at an event's target, or the nearest around it, that a selector matches; or null. */
export const closest = (target: EventTarget | null, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

/** Where an element stands, in CSS pixels of the viewport. */
export const boxOf = (of: Element | Range): DOMRect => of.getBoundingClientRect();

/** Whether two ranges begin and end at the same places. */
export const sameRange = (a: Range, b: Range): boolean =>
  a.compareBoundaryPoints(Range.START_TO_START, b) === 0 && a.compareBoundaryPoints(Range.END_TO_END, b) === 0;
