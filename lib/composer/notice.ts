import type { Rect, Sentences } from '../messaging/messages.ts';
import { getBox, isInPage, overlap, setPixels, toLengthsOf, viewport } from './dom.ts';
import { createHost, type Host } from './host.ts';
import { findLayers, followMoves } from './layers.ts';
import { wearTheme, type Site } from './site.ts';

/**
 * The only sentences in this script, said where the panel cannot say them. The panel tells it the person's own
 * language.
 */
export const SENTENCES: Sentences = {
  checking: 'Still checking. Press Post again.',
  unchecked: 'Countersign has not checked this post.',
  reload: 'Countersign has stopped. Reload this page to check posts.',
};

/** Milliseconds that a sentence stays. */
const NOTICE_MS = 10_000;

/**
 * Says one of the sentences beside a Post button, where a person looks when they post, and to a screen reader. A press
 * on it closes it.
 */
export type Notice = {
  /**
   * @param parent the document's root or, for a modal, its dialog, outside of which nothing is read out; the composer's
   * own if it is left out
   */
  readonly say: (sentence: string, composer: Element, parent?: Element) => void;
  readonly closeNotice: () => void;
};

export const createNotice = (site: Site): Notice => {
  let host: Host | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopFollowing: (() => void) | undefined;
  const close = (): void => {
    clearTimeout(timer);
    stopFollowing?.();
    host?.hostElement.remove();
    host = stopFollowing = undefined;
  };
  return {
    closeNotice: close,
    say: (sentence, composer, parent = site.hostParentOf(composer)) => {
      close();
      const { hostElement, shadow } = (host = createHost(parent, 'notice'));
      const words = document.createElement('p');
      words.part = 'words';
      words.role = 'alert';
      shadow.append(words);
      wearTheme(hostElement, site.readTheme);
      hostElement.onclick = close;
      let near: Rect = { left: 0, top: 0, width: 0, height: 0 };
      const place = (): void => {
        const inHost = (of: Element): Rect => toLengthsOf(hostElement, getBox(of));
        // A dialog goes with its post, and what is said of it stays.
        if (isInPage(composer)) near = inHost(site.postButtonIn(composer) ?? composer);
        const { width, height } = inHost(words);
        const bottom = toLengthsOf(hostElement, viewport()).height - height;
        const left = Math.max(8, near.left + near.width - width);
        const { textParts, controlParts } = site.keepClearOf(composer);
        const clear = [...textParts, ...controlParts, ...findLayers(site, composer)].map(inHost);
        // Below the button, where a person looks when they post; else above it, or at the foot of the window.
        const box = [near.top + near.height + 8, near.top - height - 8, bottom - 8]
          .map((top) => ({ left, top, width, height }))

          .find((one) => one.top < bottom && one.top > 0 && !clear.some((other) => overlap(one, other)));
        if (box) setPixels(hostElement, { left: box.left, top: box.top });
        hostElement.style.visibility = box ? 'visible' : 'hidden';
      };
      stopFollowing = followMoves(site, composer, place);
      // A region that is there before its words is read out in every browser.
      setTimeout(() => {
        words.textContent = sentence;
        place();
      });
      timer = setTimeout(close, NOTICE_MS);
    },
  };
};
