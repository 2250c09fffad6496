import type { Theme } from '../../../messaging/messages.ts';
import { pageRoot } from '../../dom.ts';
import { listen } from '../../listen.ts';

/** What is known of the page's look, as Site has it. */
type ThemeReader = {
  readonly readTheme: () => Theme;
  readonly followTheme: (changed: () => void, signal: AbortSignal) => void;
};

/**
 * Tells which of X's three looks the page wears: from its background, as X changes nothing else in the page's head. It
 * is looked up again only when it may have changed, because asking for a computed style makes the browser compute it.
 */
export const createTheme = (): ThemeReader => {
  let known: Theme | undefined;
  const readTheme = (): Theme => (known ??= lookUp());
  return {
    readTheme,
    followTheme: (changed, signal) => {
      const lookAgain = (): void => {
        const before = known;
        known = undefined;
        if (readTheme() !== before) changed();
      };
      const observer = new MutationObserver(lookAgain);
      for (const element of [pageRoot(), document.body])
        observer.observe(element, { attributeFilter: ['style', 'class'] });
      // A style sheet changes the background without a word, but marks.css has every change of it end a transition.
      listen(['transitionend'], ({ target }) => target === document.body && lookAgain(), signal);
    },
  };
};

const lookUp = (): Theme => {
  const [red = 255, green = 255, blue = 255, alpha = 1] =
    getComputedStyle(document.body)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  if (alpha === 0 || red + green + blue > 384) return 'light';
  return red + green + blue > 30 ? 'dim' : 'dark';
};
