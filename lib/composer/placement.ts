import { pageRoot } from './dom.ts';

const { max, min } = Math;

/** A rectangle in CSS pixels of the viewport. */
export type Rect = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
export type Size = { readonly width: number; readonly height: number };

/** Free room for the panel, and the corner of it that the panel keeps to however tall it is. */
type Placement = {
  readonly freeRoom: Rect;
  readonly atRight: boolean;
  readonly atBottom: boolean;
  /** Beside the composer it is in nobody's way, so it may stand there unasked. */
  readonly beside: boolean;
};

/** The size of the viewport, without its scroll bar. */
export const viewportSize = (): Size => ({ width: pageRoot().clientWidth, height: innerHeight });

/** CSS pixels between the panel and what is beside it. */
export const GAP = 12;
const WIDTH = 350;
/** The narrowest panel beside a composer. */
const MIN_WIDTH = 270;
/** Beside a composer low on the screen the panel moves up until it has this height. */
const MIN_HEIGHT_BESIDE = 360;
/** Under or over the composer less height than this is no use. */
const MIN_HEIGHT = 140;
/** What is no taller is the folded panel. */
const MAX_COLLAPSED_HEIGHT = 60;
/** The card's frame holds room for its shadow: left of it, and above. */
const CARD_LEFT = 14;
const CARD_TOP = 6;

/**
 * Where there is room for the panel: beside the composer, else under or over it, else at the foot of the window, where
 * it covers something and so is only opened by the person. Depends on the composer alone, so that the panel never jumps
 * as it grows; with `post`, while a press on that button is stopped, on the button, where the person is looking.
 */
export const findPlacement = (composer: Rect, view: Size, keepClear: readonly Rect[], post?: Rect): Placement => {
  const top = clamp((post ?? composer).top, GAP, max(GAP, view.height - GAP - MIN_HEIGHT_BESIDE));
  const beside = (left: number, width: number, atRight: boolean): Placement => ({
    freeRoom: { left, width, top, height: view.height - GAP - top },
    atRight,
    atBottom: false,
    beside: true,
  });
  const after = right(composer) + GAP;
  const roomAfter = min(WIDTH, view.width - GAP - after);
  if (roomAfter >= MIN_WIDTH) return beside(after, roomAfter, false);
  const roomBefore = min(WIDTH, composer.left - 2 * GAP);
  if (roomBefore >= MIN_WIDTH) return beside(composer.left - GAP - roomBefore, roomBefore, true);

  const width = min(WIDTH, view.width - 2 * GAP);
  const left = clamp(right(composer) - width, GAP, view.width - GAP - width);
  const from = (start: number): Rect => ({ left, width, top: start + GAP, height: view.height - start - 2 * GAP });
  const under = from(max(0, bottom(composer)));
  const over = { left, width, top: GAP, height: composer.top - 2 * GAP };
  const underWords = from(max(0, ...keepClear.map(bottom)));
  const found = [under, over, underWords].find(({ height }) => height >= MIN_HEIGHT);
  const third = Math.round(view.height / 3);
  const foot = { left, width, top: third, height: view.height - GAP - third };
  return { freeRoom: found ?? foot, atRight: true, atBottom: !found || found === over, beside: false };
};

/**
 * Where a panel of this size stands, or null where it would cover what must be seen. One opened where nothing else is
 * left may cover it: it was asked for.
 */
export const placePanel = (spot: Placement, size: Size, view: Size, keepClear: readonly Rect[]): Rect | null => {
  const { freeRoom: room, atRight, atBottom, beside } = spot;
  const place = {
    left: atRight ? right(room) - size.width : room.left,
    top: atBottom ? bottom(room) - size.height : room.top,
    ...size,
  };
  const free = (box: Rect): boolean => inside(box, view) && !keepClear.some((other) => overlap(box, other));
  if (free(place)) return place;
  if (size.height <= MAX_COLLAPSED_HEIGHT) {
    const lefts = [view.width - GAP - size.width, GAP];
    const tops = [view.height - GAP - size.height, GAP];
    return tops.flatMap((top) => lefts.map((left) => ({ left, top, ...size }))).find(free) ?? null;
  }
  return !beside && atBottom && inside(place, view) ? place : null;
};

/**
 * Where the card goes: under the marked words, else over them; never off the screen, and beside the Post button where
 * it can. `size` holds the room for its shadow.
 */
export const placeCard = (word: Rect, size: Size, view: Size, post: Rect | undefined): Rect => {
  const under = bottom(word) + 8 - CARD_TOP;
  const top = under + size.height <= view.height - 4 ? under : max(4, word.top - 2 - size.height);
  const aside = post && word.left + 40 < post.left && post.top < top + size.height;
  const left = clamp(word.left - CARD_LEFT, 4 - CARD_LEFT, (aside ? post.left : view.width) - size.width);
  return { left, top, ...size };
};

const right = (box: Rect): number => box.left + box.width;
const bottom = (box: Rect): number => box.top + box.height;
/** A value, or the bound that it is beyond; `low` where the bounds cross. */
export const clamp = (value: number, low: number, high: number): number => max(low, min(value, high));
const inside = (box: Rect, view: Size): boolean =>
  box.left >= 0 && box.top >= 0 && right(box) <= view.width && bottom(box) <= view.height;
const overlap = (a: Rect, b: Rect): boolean =>
  a.left < right(b) && b.left < right(a) && a.top < bottom(b) && b.top < bottom(a);
