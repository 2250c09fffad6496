import type { PostDetails } from '../../components/popup/check/types.ts';
import { toHash, parseHash } from '../../lib/guidance/lookup/route.ts';
import { handOver, receiveHandOver } from '../../lib/messaging/hand-over.ts';
import { browser } from '../../lib/platform/browser.ts';

/** Whether this page is the browser's popup, and not a tab. */
export const inPopup = browser.extension.getViews({ type: 'popup' }).includes(window);

/** What goes over from the popup to the tab, from memory to memory. */
type Handed = { readonly text: string; readonly post: PostDetails };

/**
 * Opens the same draft in a tab. The popup closes when another tab comes to the front, so that waits until the draft
 * has gone over.
 */
export const moveDraftToTab = (handed: Handed): void => {
  const name = crypto.randomUUID();
  const tab = browser.tabs.create({
    url: browser.runtime.getURL(`/popup.html${toHash('check', name)}`),
    active: false,
  });
  handOver(
    name,
    handed,
    () => void tab.then(({ id }) => browser.tabs.update(id, { active: true })).then(() => window.close()),
  );
};

/** The draft that the popup which opened this tab hands over, if one did. */
export const draftHandedOver = (): Promise<Handed | null> => {
  const { place, id } = parseHash(location.hash);
  if (place !== 'check' || id === '') return Promise.resolve(null);
  history.replaceState(history.state, '', toHash('check'));
  return receiveHandOver<Handed>(id);
};
