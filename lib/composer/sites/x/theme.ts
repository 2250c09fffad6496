import type { Theme } from '../../../messaging/messages.ts';
import { pageRoot } from '../../dom.ts';

/**
 * Makes what tells which of X's three looks the page wears: from its background, as X changes nothing else in the
 * page's head. It is looked up again only when the body or the root changes its style or class: asking for a computed
 * style makes the browser compute it, at every key.
 */
export const createThemeReader = (): (() => Theme) => {
  let known: Theme | null = null;
  let observed: Element | null = null;
  return () => {
    if (observed !== document.body) {
      observed = document.body;
      const observer = new MutationObserver(() => (known = null));
      for (const element of [pageRoot(), document.body])
        observer.observe(element, { attributeFilter: ['style', 'class'] });
      known = null;
    }
    return (known ??= lookUp());
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
