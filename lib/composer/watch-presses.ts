import { listen, listenToPerson } from './listen.ts';
import type { Site } from './site.ts';

/** Hears of a press on Post. `element`: where it was made; `goesOn`: it is still the press before. */
type OnPress = (event: Event, element: Element, goesOn: boolean) => void;

/** Tells of each press on Post, by pointer or by key, before the page hears of it. */
export const watchPresses = (site: Site, onPress: OnPress, signal: AbortSignal): void => {
  /** A key is kept down: what it presses now is the same press. */
  let keptDown = false;

  listenToPerson(
    ['keydown'],
    (event) => {
      const { key, target, repeat, isComposing } = event;
      keptDown = repeat;
      if (isComposing || !(target instanceof Element)) return;
      const button = site.postButtonOf(target);
      // X hears Ctrl+Enter in the whole composer. A button of the browser's own makes a click of either key; one of the
      // page's need not.
      if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        if (site.editorOf(target) || site.postButtonIn(site.composerOf(target))) onPress(event, target, repeat);
      } else if (button && !(button instanceof HTMLButtonElement) && (key === 'Enter' || key === ' '))
        onPress(event, button, repeat);
    },
    signal,
  );
  listenToPerson(['keyup', 'blur'], () => (keptDown = false), signal);
  listen(
    ['click'],
    (event) => {
      const button = site.postButtonOf(event.target);
      if (button) onPress(event, button, event.detail > 1 || (event.detail === 0 && keptDown));
    },
    signal,
  );
};
