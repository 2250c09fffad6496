import type { ToPanel } from '../messaging/messages.ts';
import type { Desk } from './panel-frame.ts';
import { boxOf, postButtonIn } from './sites/x/selectors.ts';
import type { Watched } from './watch-editor.ts';
import { listen } from './listen.ts';
import { type Box, extentOf, findSpot, keepClearOf, placeCard, placePanel, type Size, viewOf } from './place.ts';

/** Keeps the panel beside the composer and the card at its mark. */
export type Layout = {
  /** The composer may have moved or another one is active. */
  readonly update: () => void;
  /** What the panel or the card needs, in CSS pixels. */
  readonly size: (frame: 'panel' | 'card', size: Size) => void;
  readonly pointAt: (word: Box) => void;
  readonly hideCard: () => void;
  /** Whether the person can see the panel. */
  readonly isShown: () => boolean;
  readonly stop: () => void;
};

export const createLayout = (desk: Desk, active: () => Watched | null, stopped: () => HTMLElement | null, send: (message: ToPanel) => void): Layout => {
  const life = new AbortController();
  let panelSize: Size | null = null;
  let cardSize: Size | null = null;
  let word: Box | null = null;
  let frame = 0;
  let told = '';

  let observed: Element | null = null;
  const resized = new ResizeObserver(() => update());
  /** Follows the size of the composer, and of the page: it grows where something above the composer does, and that moves it. */
  const observe = (extent: Element | null): void => {
    if (extent === observed) return;
    resized.disconnect();
    if (extent) for (const element of [extent, document.body]) resized.observe(element);
    observed = extent;
  };

  const placeAll = (): void => {
    const watched = active();
    const view = viewOf();
    const extent = watched && extentOf(watched.composer, watched.editor, view);
    observe(extent);
    if (!extent) {
      hide(desk.panel.host);
      return hideCard();
    }
    const composer = boxOf(extent);
    const keepClear = keepClearOf(watched.composer);
    const button = postButtonIn(watched.composer);
    const post = button ? boxOf(button) : undefined;
    const isStopped = stopped()?.contains(watched.editor) ?? false;
    const spot = findSpot(composer, view, keepClear, isStopped ? post : undefined);
    const room = { type: 'room', panel: spot.beside, maxHeight: Math.floor(spot.room.height), maxWidth: Math.floor(spot.room.width) } as const;
    // Tells only what is new: the panel answers with a size of its own.
    const text = JSON.stringify(room);
    if (text !== told) send(room);
    told = text;
    const place = panelSize && (isStopped || onScreen(composer, view)) ? placePanel(spot, panelSize, view, keepClear) : null;
    if (place) show(desk.panel.host, place);
    else hide(desk.panel.host);
    const card = desk.card.host;
    if (word && cardSize) show(card, placeCard(word, cardSize, view, post));
    else hide(card);
  };

  /** Waits for the frame: to ask for sizes in the middle of a key press makes the browser lay out the page for it. */
  const update = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(placeAll);
  };

  const hideCard = (): void => {
    word = null;
    hide(desk.card.host);
  };

  listen(['resize', 'scroll'], update, life.signal);

  return {
    update,
    size: (name, size) => {
      if (name === 'panel') panelSize = size;
      else cardSize = size;
      placeAll();
    },
    pointAt: (box) => {
      word = box;
      cardSize = null;
    },
    hideCard,
    isShown: () => desk.panel.host.style.visibility === 'visible',
    stop: () => {
      life.abort();
      resized.disconnect();
      cancelAnimationFrame(frame);
    },
  };
};

const onScreen = ({ bottom, top }: DOMRect, view: Size): boolean => bottom > 0 && top < view.height;

/** In whole pixels: letters between them are blurred. */
const show = (host: HTMLElement, { left, top, width, height }: Box): void => {
  const pixels = (value: number): string => `${Math.round(value)}px`;
  Object.assign(host.style, { left: pixels(left), top: pixels(top), width: pixels(width), height: pixels(height), visibility: 'visible' });
};

/** Out of sight but alive: a frame that is not rendered at all would stop measuring itself. */
const hide = (host: HTMLElement): void => {
  host.style.visibility = 'hidden';
};
