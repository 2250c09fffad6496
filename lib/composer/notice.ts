import type { Sentences } from '../messaging/messages.ts';
import { getBox, setPixels } from './dom.ts';
import { createHost, type Host } from './host.ts';
import { clamp, viewportSize } from './placement.ts';
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
  const close = (): void => {
    clearTimeout(timer);
    host?.hostElement.remove();
    host = undefined;
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
      const box = getBox(site.postButtonIn(composer) ?? composer);
      const { width, height } = viewportSize();
      // Below the element, or above the window's edge where there is no room.
      setPixels(hostElement, {
        right: clamp(width - box.right, 8, width - 316),
        top: clamp(box.bottom + 8, 8, height - 72),
      });
      wearTheme(hostElement, site.readTheme);
      hostElement.onclick = close;
      // A region that is there before its words is read out in every browser.
      setTimeout(() => (words.textContent = sentence));
      timer = setTimeout(close, NOTICE_MS);
    },
  };
};
