import type { Places, Rect, Scene } from '../messaging/messages.ts';
import { asJson } from './as-json.ts';
import { findLayers, findStranger, followMoves, isModal } from './layers.ts';
import type { Frame, PanelFrames } from './panel-frame.ts';
import { focusedElement, getBox, overlap, setPixels, stopEvent, toLengthsOf, viewport } from './dom.ts';
import { listenToPerson } from './listen.ts';
import { wearTheme, type Site } from './site.ts';
import type { WatchedEditor } from './watch-editor.ts';

/** Keeps the panel beside the composer and the card at its mark. */
export type Layout = {
  /** The composer may have moved or another one is active. */
  readonly updateSoon: () => void;
  /** Puts the frames where the panel wants them. */
  readonly takePlaces: (places: Places) => void;
  readonly pointAt: (word: Rect) => void;
  readonly hideCard: () => void;
  /** Whether the person can see the panel. */
  readonly isShown: () => boolean;
  readonly stopLayout: () => void;
};

/** What the layout asks of its surroundings. */
type LayoutParts = {
  readonly site: Site;
  readonly panelFrames: PanelFrames;
  /** The editor beside which the panel stands, or null. */
  readonly here: () => WatchedEditor | null;
  /** The composer of the press on Post that was stopped last, or null. */
  readonly stoppedComposer: () => HTMLElement | null;
  /** The panel has to be hidden while it has focus. */
  readonly giveFocusBack: () => void;
};

/**
 * Measures the page for the panel, which answers with places. What the page opens over a frame of ours hides it at
 * once.
 */
export const createLayout = ({ site, panelFrames, here, stoppedComposer, giveFocusBack }: LayoutParts): Layout => {
  const { panelFrame, cardFrame } = panelFrames;
  const both = [panelFrame, cardFrame];
  let word: Rect | null = null;
  let frame = 0;
  let told = '';
  let layers: readonly Element[] = [];
  let strangers: readonly Element[] = [];
  let isSheetOpen = false;
  const life = new AbortController();

  let observed: Element | undefined;
  let stopFollowing: (() => void) | undefined;
  const follow = (composer?: Element): void => {
    stopFollowing?.();
    stopFollowing = composer ? followMoves(site, composer, placeAll) : undefined;
    observed = composer;
  };

  const inHost = (box: Rect): Rect => toLengthsOf(panelFrame.hostElement, box);
  const boxesOf = (elements: readonly Element[]): readonly Rect[] =>
    elements.map((element) => inHost(getBox(element))).filter(({ height }) => height > 0);

  const sceneOf = (watched: WatchedEditor, composer: Element): Scene => {
    const { textParts, controlParts } = site.keepClearOf(composer);
    const button = site.postButtonIn(composer);
    return {
      view: inHost(viewport()),
      box: inHost(getBox(composer)),
      texts: boxesOf(textParts),
      controls: boxesOf(controlParts),
      layers: boxesOf([...layers, ...strangers]),
      post: button && inHost(getBox(button)),
      isStopped: stoppedComposer()?.contains(watched.editorElement) ?? false,
      isModal: isModal(layers),
      word,
    };
  };
  const placeAll = (mayCover: boolean): void => {
    const watched = here();
    const composer = watched?.composerElement;
    if (composer !== observed) follow(composer);
    if (!composer) {
      show(panelFrame, null);
      return hideCard();
    }
    if (mayCover) {
      layers = findLayers(site, composer);
      for (const one of both) {
        const found = isVisible(one) && findStranger(site, one.hostElement, composer);
        if (found && !strangers.includes(found)) strangers = [...strangers, found];
      }
    }
    const scene = sceneOf(watched, composer);
    for (const one of both) {
      wearTheme(one.innerFrame, site.readTheme);
      if (
        scene.isModal ||
        (scene.layers.some((box) => overlap(box, inHost(getBox(one.hostElement)))) && !hasFocus(one))
      )
        show(one, null);
    }
    // Tells only what is new.
    const text = asJson(scene);
    if (text !== told) panelFrames.sendToPanel({ type: 'scene', ...scene });
    told = text;
  };

  /** Shows a frame, or hides it. */
  const show = (shown: Frame, box: Rect | null): void => {
    if (box) setPixels(shown.hostElement, box);
    // A frame out of sight gets no keys.
    else if (hasFocus(shown)) giveFocusBack();
    // Out of sight but alive, as a frame that is not rendered at all would stop measuring itself.
    shown.hostElement.style.visibility = box ? 'visible' : 'hidden';
  };

  /** Waits for the frame: to ask for sizes in the middle of a key press makes the browser lay out the page for it. */
  const update = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      placeAll(false);
    });
  };

  const hideCard = (): void => {
    word = null;
    show(cardFrame, null);
  };

  // A panel that covers a part of the page folds as the person turns to the page.
  const foldSheet = (event: Event): void => {
    if (!isSheetOpen) return;
    panelFrames.sendToPanel({ type: 'fold' });
    // The page would close its dialog at Escape.
    if (event.type === 'keydown') stopEvent(event);
  };
  listenToPerson(['pointerdown'], foldSheet, life.signal);
  listenToPerson(['keydown'], (event) => event.key === 'Escape' && foldSheet(event), life.signal);

  return {
    updateSoon: update,
    takePlaces: ({ panel, card, isSheet }) => {
      isSheetOpen = isSheet;
      show(panelFrame, panel);
      show(cardFrame, word && card);
      // Something may lie under the new place.
      placeAll(true);
    },
    pointAt: (box) => {
      word = inHost(box);
      cardFrame.openFrame();
      placeAll(false);
    },
    hideCard,
    isShown: () => isVisible(panelFrame),
    stopLayout: () => {
      life.abort();
      follow();
      cancelAnimationFrame(frame);
    },
  };
};

const isVisible = ({ hostElement }: Frame): boolean => hostElement.style.visibility === 'visible';
const hasFocus = ({ hostElement }: Frame): boolean => focusedElement() === hostElement;
