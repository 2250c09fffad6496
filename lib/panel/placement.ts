import type { Places, Rect, Scene, Size } from '../messaging/messages.ts';

const { abs, max, min, round } = Math;

/** What must not be covered: see Scene. */
type KeepClear = Pick<Scene, 'texts' | 'controls' | 'layers'>;

/** Free room for the panel, and the corner of it that the panel keeps to however tall it is. */
type Placement = {
  readonly freeRoom: Rect;
  readonly atRight: boolean;
  readonly atBottom: boolean;
  /** Beside the composer it is in nobody's way, so it may stand there unasked. */
  readonly beside: boolean;
  /** There is no room: the panel covers something, and so is only opened by the person and closed by one press. */
  readonly isSheet: boolean;
};

/** CSS pixels between the panel and what is beside it, and above or below it. */
const GAP = 12;
const GAP_ABOVE = 6;
const WIDTH = 350;
/** The narrowest panel beside a composer. */
const MIN_WIDTH = 270;
/** Beside a composer low on the screen the panel moves up until it has this height. */
const MIN_HEIGHT_BESIDE = 360;
/** Less height than this is no use. */
const MIN_HEIGHT = 140;
/** What a stopped press on Post needs: a line of its first hint, and the button to go on. */
const MIN_HEIGHT_STOPPED = 60;
/** What is no taller is the folded panel, which may stand anywhere. */
const MAX_COLLAPSED_HEIGHT = 60;
/** As large as the folded panel is with counts of all three severities. Where it does not fit, the panel is an icon. */
const COUNTS: Size = { width: 200, height: 34 };
/** Between the parts of a composer and its edge. */
const MARGIN = 16;
/** The card's frame holds room for its shadow: beside it, above and below. */
const CARD_BESIDE = 14;
const CARD_TOP = 6;
const CARD_BOTTOM = 18;

/**
 * Where there is room for the panel: beside the composer, else under or over it, in the column there that is free; else
 * a sheet that covers something. Depends on the composer and what must not be covered alone, so that the panel never
 * jumps as it grows.
 *
 * @param stoppedPost the button, while a press on it is stopped: the panel stands beside it, where the person looks
 */
export const findPlacement = (composer: Rect, view: Size, keepClear: KeepClear, stoppedPost?: Rect): Placement => {
  const clear = allOf(keepClear);
  const top = clamp((stoppedPost ?? composer).top, GAP, max(GAP, view.height - GAP - MIN_HEIGHT_BESIDE));
  const after = right(composer) + GAP;
  const before = composer.left - GAP;
  for (const atRight of [false, true]) {
    const width = min(WIDTH, atRight ? before - GAP : view.width - GAP - after);
    const column = { left: atRight ? before - width : after, width, top, height: view.height - GAP - top };
    const freeRoom = cut(column, clear);
    if (width >= MIN_WIDTH && freeRoom.height >= MIN_HEIGHT)
      return { freeRoom, atRight, atBottom: false, beside: true, isSheet: false };
  }
  return findRoomAround(composer, view, keepClear, stoppedPost !== undefined);
};

/** Under or over the composer, else in the tallest part of the column that has no text in it, else over the text. */
const findRoomAround = (composer: Rect, view: Size, keepClear: KeepClear, isStopped: boolean): Placement => {
  const clear = allOf(keepClear);
  const width = min(WIDTH, view.width - 2 * GAP);
  const left = clamp(right(composer) - width, GAP, view.width - GAP - width);
  const column = { left, width, top: GAP_ABOVE, height: view.height - 2 * GAP_ABOVE };
  const found = [[composer, ...clear], clear]
    .map((blocked) => cut(column, blocked))
    .find(({ height }) => height >= (isStopped ? MIN_HEIGHT_STOPPED : MIN_HEIGHT));
  const freeRoom = found ?? sheetIn(column, [...keepClear.controls, ...keepClear.layers], isStopped);
  return { freeRoom, atRight: true, atBottom: !found || freeRoom.top < composer.top, beside: false, isSheet: !found };
};

/** Room over the text. What the person has opened may cover the Post button too, where there is no other. */
const sheetIn = (column: Rect, blocked: readonly Rect[], isStopped: boolean): Rect => {
  const overText = cut(column, blocked);
  if (isStopped || overText.height >= MIN_HEIGHT) return overText;
  const third = round(column.height / 3);
  return { ...column, top: third, height: bottom(column) - third };
};

/** The tallest part of a column in which nothing stands. */
const cut = (column: Rect, blocked: readonly Rect[]): Rect => {
  const end = { ...column, top: bottom(column) + GAP_ABOVE, height: 0 };
  let best = { ...column, height: 0 };
  let { top } = column;
  for (const box of [...blocked.filter((one) => shareLine(one, column)).sort((a, b) => a.top - b.top), end]) {
    const height = min(box.top, end.top) - GAP_ABOVE - top;
    if (height > best.height) best = { ...column, top, height };
    top = max(top, bottom(box) + GAP_ABOVE);
  }
  return best;
};

/**
 * Where a panel of this size stands, or null where it would cover what must be seen. One that is folded may stand
 * anywhere; a sheet may cover it, because it was asked for.
 */
export const placePanel = (spot: Placement, size: Size, view: Size, keepClear: KeepClear): Rect | null => {
  const { freeRoom: room, atRight, atBottom, isSheet } = spot;
  const { width } = size;
  // The panel takes its new size a moment after it was told of less room.
  const height = min(size.height, max(room.height, MAX_COLLAPSED_HEIGHT));
  const wanted = {
    left: atRight ? right(room) - width : room.left,
    top: atBottom ? bottom(room) - height : room.top,
    width,
    height,
  };
  const isFolded = height <= MAX_COLLAPSED_HEIGHT;
  const within = viewOf(view);
  const clear = allOf(keepClear);
  if (isFree(wanted, within, isSheet && !isFolded ? keepClear.layers : clear)) return wanted;
  return isFolded ? nearestFree({ wanted, within, clear, gap: GAP_ABOVE }) : null;
};

/** Whether the folded panel has to be an icon, because there is no room for its counts. */
const isIconOnly = (spot: Placement, view: Size, keepClear: KeepClear): boolean =>
  placePanel(spot, COUNTS, view, keepClear) === null;

const allOf = ({ texts, controls, layers }: KeepClear): readonly Rect[] => [...texts, ...controls, ...layers];

/** What the card must not cover, the worst first. */
type CardKeepClear = {
  /** Never: the Post button, and what the page has opened. */
  readonly never: readonly Rect[];
  /** Only if there is no other place. */
  readonly texts: readonly Rect[];
  /** If there is no better place: the bar, and the panel. */
  readonly soft: readonly Rect[];
};

/**
 * Where the card goes: as near to the marked words as it can without covering what it must not, under them where that
 * is no matter. Null where it would cover the words themselves. `size` holds the room for its shadow.
 */
export const placeCard = (word: Rect, size: Size, view: Size, { never, texts, soft }: CardKeepClear): Rect | null => {
  const edge = CARD_BESIDE - 4;
  const within = {
    left: -edge,
    top: 4 - CARD_TOP,
    width: view.width + 2 * edge,
    height: view.height + CARD_BOTTOM + CARD_TOP - 8,
  };
  const left = clamp(word.left - CARD_BESIDE, within.left, right(within) - size.width);
  const wanted = { left, top: bottom(word) + 2, ...size };
  const always = [word, ...never];
  // The words stand in a text, and what is around them there is not the card's to cover either.
  for (const clear of [[...always, ...texts, ...soft], [...always, ...texts], always]) {
    const found = nearestFree({ wanted, within, clear, gap: 2, anchor: word });
    if (found) return found;
  }
  return null;
};

/** What is looked for: a box at `wanted` or near it that is `within` a rectangle and clear of others. */
type Search = {
  readonly wanted: Rect;
  readonly within: Rect;
  readonly clear: readonly Rect[];
  /** CSS pixels to the others. */
  readonly gap: number;
  /** What it is to be near to; else the wanted place. */
  readonly anchor?: Rect;
};

/**
 * The free place nearest to the anchor, and of those the one nearest to the wanted place; null if there is none. A free
 * place can be moved up and left until it touches something, so only such places are tried.
 */
export const nearestFree = ({ wanted, within, clear, gap, anchor = wanted }: Search): Rect | null => {
  const { width, height } = wanted;
  const lefts = [wanted.left, within.left, right(within) - width];
  const tops = [wanted.top, within.top, bottom(within) - height];
  for (const box of clear) {
    lefts.push(box.left - gap - width, right(box) + gap);
    tops.push(box.top - gap - height, bottom(box) + gap);
  }
  let best: Rect | null = null;
  let least = Infinity;
  for (const left of lefts) {
    for (const top of tops) {
      const place = { left, top, width, height };
      const cost = 99 * distance(place, anchor) + abs(left - wanted.left) + abs(top - wanted.top);
      if (cost < least && isFree(place, within, clear)) [best, least] = [place, cost];
    }
  }
  return best;
};

/** What the panel and the card need, once they have said so. */
export type Sizes = { readonly panel: Size | null; readonly card: Size | null };

/** Where all of ours goes, and what room the panel has. */
type Arrangement = { readonly places: Places; readonly spot: Placement; readonly isIcon: boolean };

/** Where the card of the words that are pointed at goes. `panel`: where the panel stands. */
const cardIn = (scene: Scene, size: Size | null, panel: Rect | null): Rect | null => {
  const { view, texts, controls, layers, post, isModal, word } = scene;
  if (isModal || !word || !size) return null;
  const never = post ? [post, ...layers] : layers;
  return placeCard(word, size, view, { never, texts, soft: panel ? [panel, ...controls] : controls });
};

/** Places the panel and the card. */
export const arrange = (scene: Scene, sizes: Sizes): Arrangement => {
  const { view, box, texts, controls, post, isStopped, isModal } = scene;
  const seen = box.width < view.width ? box : (around([...texts, ...controls]) ?? box);
  const spot = findPlacement(seen, view, scene, (isStopped && post) || undefined);
  const isShown = !isModal && (isStopped || overlap(seen, viewOf(view)));
  const panel = isShown && sizes.panel ? placePanel(spot, sizes.panel, view, scene) : null;
  const card = cardIn(scene, sizes.card, panel);
  return {
    places: { panel, card, isSheet: spot.isSheet && panel !== null && panel.height > MAX_COLLAPSED_HEIGHT },
    spot,
    isIcon: isIconOnly(spot, view, scene),
  };
};

/**
 * A rectangle around all of these, with a margin: what the eye takes for the composer, where its element is as wide as
 * the window. Null of none.
 */
const around = (boxes: readonly Rect[]): Rect | null => {
  if (boxes.length === 0) return null;
  const left = min(...boxes.map((one) => one.left)) - MARGIN;
  const top = min(...boxes.map((one) => one.top)) - MARGIN;
  const width = max(...boxes.map(right)) + MARGIN - left;
  return { left, top, width, height: max(...boxes.map(bottom)) - top };
};

const viewOf = (view: Size): Rect => ({ left: 0, top: 0, ...view });
const right = (box: Rect): number => box.left + box.width;
const bottom = (box: Rect): number => box.top + box.height;
/** A value, or the bound that it is beyond; `low` where the bounds cross. */
const clamp = (value: number, low: number, high: number): number => max(low, min(value, high));
const isFree = (box: Rect, within: Rect, clear: readonly Rect[]): boolean =>
  box.left >= within.left &&
  box.top >= within.top &&
  right(box) <= right(within) &&
  bottom(box) <= bottom(within) &&
  !clear.some((other) => overlap(box, other));
/** Whether two rectangles share a vertical line. */
const shareLine = (a: Rect, b: Rect): boolean => a.left < right(b) && b.left < right(a);
/** Whether two rectangles share more than an edge. */
const overlap = (a: Rect, b: Rect): boolean => shareLine(a, b) && a.top < bottom(b) && b.top < bottom(a);
/** How far apart two rectangles are, across and down; 0 where they touch. */
const distance = (a: Rect, b: Rect): number =>
  max(0, a.left - right(b), b.left - right(a)) + max(0, a.top - bottom(b), b.top - bottom(a));
