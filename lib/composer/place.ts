import { EDITOR, POST_BUTTON, TOOLBAR, TYPEAHEAD } from './dom.ts';

/** A rectangle in CSS pixels of the viewport. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
export type Size = { readonly width: number; readonly height: number };

const GAP = 12;

/**
 * Where the panel goes: beside the composer, else under or over it, else into a corner; the first place that covers none of `keepClear`
 * and fits the viewport. Null where there is none: then only the pill is shown.
 */
export const placePanel = (composer: Box, size: Size, view: Size, keepClear: readonly Box[]): Box | null => {
  const top = clamp(composer.top, GAP, view.height - GAP - size.height);
  const beside = [
    { left: right(composer) + GAP, top },
    { left: composer.left - GAP - size.width, top },
    { left: right(composer) - size.width, top: bottom(composer) + GAP },
    { left: right(composer) - size.width, top: composer.top - GAP - size.height },
    { left: view.width - GAP - size.width, top: view.height - GAP - size.height },
    { left: GAP, top: view.height - GAP - size.height },
    { left: view.width - GAP - size.width, top: GAP },
  ];
  const place = beside.map((at) => ({ ...at, ...size })).find((box) => inside(box, view) && !keepClear.some((other) => overlap(box, other)));
  return place ?? null;
};

/** The height there is for a panel of this width beside the composer, or under it. */
export const roomFor = (composer: Box, width: number, view: Size): number => {
  const aside = right(composer) + 2 * GAP + width <= view.width || composer.left - 2 * GAP - width >= 0;
  return aside ? view.height - 2 * GAP : Math.max(view.height - bottom(composer) - 2 * GAP, composer.top - 2 * GAP);
};

/** Where the card goes: under the marked words, else over them; never off the screen. */
export const placeCard = (word: Box, size: Size, view: Size): Box => {
  const left = clamp(word.left, 4, view.width - 4 - size.width);
  const under = bottom(word) + 6;
  const top = under + size.height <= view.height - 4 ? under : Math.max(4, word.top - 6 - size.height);
  return { left, top, ...size };
};

/** What must never be covered: the text, X's buttons, its @-typeahead. */
export const keepClearOf = (composer: Element): readonly Box[] => {
  const found = [...composer.querySelectorAll(`${EDITOR}, ${POST_BUTTON}, ${TOOLBAR}`), ...document.querySelectorAll(TYPEAHEAD)];
  return found.map((element) => element.getBoundingClientRect()).filter(({ width, height }) => width > 0 && height > 0);
};

const right = (box: Box): number => box.left + box.width;
const bottom = (box: Box): number => box.top + box.height;
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
const inside = (box: Box, view: Size): boolean =>
  box.left >= 0 && box.top >= 0 && right(box) <= view.width && bottom(box) <= view.height;
const overlap = (a: Box, b: Box): boolean => a.left < right(b) && b.left < right(a) && a.top < bottom(b) && b.top < bottom(a);
