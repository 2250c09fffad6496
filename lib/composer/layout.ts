import { asJson } from './as-json.ts';
import type { Frame, PanelFrames } from './panel-frame.ts';
import { getBox, setPixels } from './dom.ts';
import { listen } from './listen.ts';
import { type Rect, findPlacement, GAP, placeCard, placePanel, type Size, viewportSize } from './placement.ts';
import type { Site } from './site.ts';
import type { WatchedEditor } from './watch-editor.ts';

/** Keeps the panel beside the composer and the card at its mark. */
export type Layout = {
  /** The composer may have moved or another one is active. */
  readonly updateSoon: () => void;
  /** What the panel or the card needs, in CSS pixels. */
  readonly resizeFrame: (frame: 'panel' | 'card', size: Size) => void;
  readonly pointAt: (word: Rect) => void;
  readonly hideCard: () => void;
  /** Whether the person can see the panel. */
  readonly isShown: () => boolean;
  readonly stopLayout: () => void;
};

/**
 * @param here gives the editor beside which the panel stands, or null
 * @param stoppedComposer gives the composer of the press on Post that was stopped last, or null
 */
export const createLayout = (
  site: Site,
  panelFrames: PanelFrames,
  here: () => WatchedEditor | null,
  stoppedComposer: () => HTMLElement | null,
): Layout => {
  const life = new AbortController();
  let panelSize: Size | null = null;
  let cardSize: Size | null = null;
  let word: Rect | null = null;
  let frame = 0;
  let told = '';

  let observed: Element | null = null;
  const resized = new ResizeObserver(() => update());
  /**
   * Follows the size of the composer, and of the page: it grows where something above the composer does, and that moves
   * it.
   */
  const observe = (extent: Element | null): void => {
    if (extent === observed) return;
    resized.disconnect();
    if (extent) for (const element of [extent, document.body]) resized.observe(element);
    observed = extent;
  };

  const placeAll = (): void => {
    const watched = here();
    const view = viewportSize();
    const extent = watched && visibleComposer(site, watched, view);
    observe(extent);
    if (!extent) {
      place(panelFrames.panelFrame, null);
      return hideCard();
    }
    const composer = getBox(extent);
    const keepClear = site
      .keepClearOf(watched.composerElement)
      .map(getBox)
      .filter(({ height }) => height > 0);
    const button = site.postButtonIn(watched.composerElement);
    const post = button ? getBox(button) : undefined;
    const isStopped = stoppedComposer()?.contains(watched.editorElement) ?? false;
    const spot = findPlacement(composer, view, keepClear, isStopped ? post : undefined);
    const room = {
      type: 'room',
      panel: spot.beside,
      maxHeight: Math.floor(spot.freeRoom.height),
      maxWidth: Math.floor(spot.freeRoom.width),
    } as const;
    // Tells only what is new: the panel answers with a size of its own.
    const text = asJson(room);
    if (text !== told) panelFrames.sendToPanel(room);
    told = text;
    const panelPlace =
      panelSize && (isStopped || onScreen(composer, view)) ? placePanel(spot, panelSize, view, keepClear) : null;
    place(panelFrames.panelFrame, panelPlace);
    place(panelFrames.cardFrame, word && cardSize && placeCard(word, cardSize, view, post));
  };

  /** Waits for the frame: to ask for sizes in the middle of a key press makes the browser lay out the page for it. */
  const update = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(placeAll);
  };

  const hideCard = (): void => {
    word = null;
    place(panelFrames.cardFrame, null);
  };

  listen(['resize', 'scroll'], update, life.signal);

  return {
    updateSoon: update,
    resizeFrame: (name, { width, height }) => {
      const size = { width, height };
      if (name === 'panel') panelSize = size;
      else cardSize = size;
      placeAll();
    },
    pointAt: (box) => {
      word = box;
      cardSize = null;
      panelFrames.cardFrame.openFrame();
    },
    hideCard,
    isShown: () => panelFrames.panelFrame.hostElement.style.visibility === 'visible',
    stopLayout: () => {
      life.abort();
      resized.disconnect();
      cancelAnimationFrame(frame);
    },
  };
};

/**
 * The element whose edges the eye takes for the composer's: a dialog itself may be as wide as the window around what is
 * seen of it.
 */
const visibleComposer = (
  site: Site,
  { composerElement: composer, editorElement: editor }: WatchedEditor,
  view: Size,
): Element => {
  if (getBox(composer).width < view.width) return composer;
  let extent: Element = composer;
  for (let next: Element | null = editor; next && next !== composer; next = next.parentElement) {
    if (site.postButtonIn(next) && getBox(next).width < view.width - 2 * GAP) extent = next;
  }
  return extent;
};

const onScreen = ({ bottom, top }: DOMRect, view: Size): boolean => bottom > 0 && top < view.height;

/**
 * Shows a frame, in whole pixels, as letters between them are blurred; or hides it: out of sight but alive, as a frame
 * that is not rendered at all would stop measuring itself.
 */
const place = ({ hostElement }: Frame, box: Rect | null): void => {
  if (box) setPixels(hostElement, box, Math.round);
  hostElement.style.visibility = box ? 'visible' : 'hidden';
};
