import { closest, find, findAll, getBox, isOurs, pageRoot, precedes } from './dom.ts';
import { listen } from './listen.ts';
import type { Site } from './site.ts';

/** What shows that an element was opened over a page, whoever made it. */
const LAYER = 'dialog[open],:popover-open,[role$=dialog],[role=menu],[role=listbox],[role=alert]';
const MODAL = 'dialog:modal,[aria-modal=true]';

const layersOf = ({ layerNames }: Site): string => `${LAYER},${layerNames}`;

/** Finds what the page has opened over a composer: by its role, and by the names that the site knows. */
export const findLayers = (site: Site, composer: Element): readonly Element[] => {
  const parent = site.hostParentOf(composer);
  return findAll(pageRoot(), layersOf(site)).filter(
    (layer) =>
      !isOurs(layer) &&
      !layer.contains(composer) &&
      // A dialog that was there before the composer's own is under it.
      !precedes(layer, parent) &&
      layer.checkVisibility({ visibilityProperty: true }) &&
      getBox(layer).height > 1,
  );
};

/** Whether one of the layers has to be answered before anything else. */
export const isModal = (layers: readonly Element[]): boolean => layers.some((layer) => layer.matches(MODAL));

/**
 * What lies under an element of ours and belongs to no part of the page that holds the composer: the page, or another
 * extension, has opened it without a role. Undefined if nothing does.
 */
export const findStranger = (site: Site, host: Element, composer: Element): Element | undefined => {
  const { left, top, right, bottom } = getBox(host);
  for (const x of [left + 4, (left + right) / 2, right - 4]) {
    for (const y of [top + 4, (top + bottom) / 2, bottom - 4]) {
      const hit = document.elementsFromPoint(x, y).find((element) => !isOurs(element));
      const part = closest(hit, `body > *, ${site.layerRoot} > *`);
      if (part && !part.contains(composer)) return hit;
    }
  }
  return undefined;
};

/**
 * Calls back, in the next frame, whenever an element may have moved, or something may have been opened over it or
 * closed. `mayCover`: the latter. Gives what stops it.
 */
export const followMoves = (site: Site, element: Element, moved: (mayCover: boolean) => void): (() => void) => {
  const life = new AbortController();
  const { signal } = life;
  const named = layersOf(site);
  const isOutside = (target: EventTarget | null): boolean =>
    !!closest(target, site.layerRoot) && !element.contains(target as Node);
  let frame = 0;
  let changed = false;
  const soon = (mayCover: boolean): void => {
    changed ||= mayCover;
    frame ||= requestAnimationFrame(() => {
      moved(changed);
      frame = 0;
      changed = false;
    });
  };
  listen(['scroll', 'resize'], () => soon(false), signal);
  listen(['click', 'focusin'], () => soon(true), signal);
  // A layer that slides in is elsewhere at first.
  listen(
    ['transitionend', 'animationend'],
    ({ target }) => (isOutside(target) || closest(target, named)) && soon(true),
    signal,
  );
  const sizes = new ResizeObserver(() => soon(false));
  const isLayer = (node: Node): boolean => node instanceof Element && (node.matches(named) || !!find(node, named));
  const nodes = new MutationObserver((records) => {
    if (
      records.some(
        ({ target, addedNodes, removedNodes }) =>
          target.contains(element) || isOutside(target) || [...addedNodes, ...removedNodes].some(isLayer),
      )
    )
      soon(true);
  });
  nodes.observe(document, { childList: true, subtree: true });
  for (let next: Element | null = element; next; next = next.parentElement) {
    sizes.observe(next);
    nodes.observe(next, { attributes: true });
  }
  soon(true);
  return () => {
    life.abort();
    cancelAnimationFrame(frame);
    sizes.disconnect();
    nodes.disconnect();
  };
};
