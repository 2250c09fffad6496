/*
 * A page decides where our frames stand in it and how they look. It can fade one, or move it under the pointer just
 * before a press, so that a person presses what they do not see.
 */

/** So many ms our frame must have been in plain sight, and at rest under the pointer, before a press counts. */
const STEADY_MS = 500;
/** What a press starts, such as a click, comes within so many ms. */
const PRESS_MS = 1_000;
/** The least delay that a browser allows between two looks at what is visible, in ms. */
const LOOK_MS = 100;

/** What IntersectionObserver v2 adds, which the types leave out: https://www.w3.org/TR/intersection-observer/ */
type Seen = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** Since when nothing covers, fades or distorts the frame, in ms; null while something does or none can tell. */
const watchVisibility = (clock: () => number): (() => number | null) => {
  let since: number | null = null;
  const options = { threshold: [0, 1], trackVisibility: true, delay: LOOK_MS };
  new IntersectionObserver((entries) => {
    const isVisible = (entries.at(-1) as Seen | undefined)?.isVisible === true;
    since = isVisible ? (since ?? clock()) : null;
  }, options).observe(document.documentElement);
  return () => since;
};

type Point = Pick<PointerEvent, 'screenX' | 'screenY' | 'clientX' | 'clientY'>;

/** Whether the frame has moved under a pointer that is at rest. */
const hasMoved = (before: Point, now: Point): boolean =>
  Math.abs(now.screenX - before.screenX) <= 1 &&
  Math.abs(now.screenY - before.screenY) <= 1 &&
  Math.hypot(now.clientX - before.clientX, now.clientY - before.clientY) > 2;

/**
 * Watches presses in this frame. Gives whether the last one is surely the person's: a trusted press of the pointer or a
 * key, of a moment ago, in a frame that had been visible and unmoved for half a second. Never a touch. Always false
 * where the browser does not tell what is visible, as Firefox.
 *
 * @param clock milliseconds from any fixed start
 */
export const watchPresses = (clock: () => number): (() => boolean) => {
  const visibleSince = watchVisibility(clock);
  let steadySince: number | null = null;
  let focusedSince: number | null = document.hasFocus() ? clock() : null;
  let last: Point | null = null;
  let sureAt: number | null = null;
  const isSteady = (since: number | null, now: number): boolean => since !== null && now - since >= STEADY_MS;

  const follow = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    if (steadySince === null || (last && hasMoved(last, event))) steadySince = clock();
    last = event;
  };
  const leave = (): void => {
    steadySince = null;
    last = null;
  };
  const press = (isAtRest: boolean): void => {
    const now = clock();
    sureAt = isAtRest && isSteady(visibleSince(), now) ? now : null;
  };
  const capture = { capture: true };
  addEventListener('pointermove', follow, capture);
  document.documentElement.addEventListener('pointerleave', leave);
  addEventListener(
    'pointerdown',
    (event) => {
      follow(event);
      // Of a finger nothing is known before it touches: the page may have moved the frame under it.
      press(event.isTrusted && event.pointerType !== 'touch' && isSteady(steadySince, clock()));
    },
    capture,
  );
  // A page can give focus to a frame just before a key that was meant for the page.
  addEventListener('focus', () => (focusedSince ??= clock()));
  addEventListener('blur', () => (focusedSince = null));
  addEventListener('keydown', (event) => press(event.isTrusted && isSteady(focusedSince, clock())), capture);
  return () => sureAt !== null && clock() - sureAt <= PRESS_MS;
};
