import type { Mentioned } from '../../components/popup/people/types.ts';
import { browser } from '../../lib/platform/browser.ts';
import type { PopupToPanel } from '../../lib/messaging/messages.ts';

const copy = (text: string): Promise<Mentioned> =>
  navigator.clipboard.writeText(text).then(
    () => 'copied',
    () => 'not-copied',
  );

/** Puts a handle into the draft that is being written in the tab in front; where there is none, onto the clipboard. */
export const mention = async (handle: string): Promise<Mentioned> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const message: PopupToPanel = { type: 'mention', handle };
  const done: unknown = tab?.id === undefined ? false : await browser.tabs.sendMessage(tab.id, message).catch(() => false);
  return done === true ? 'in-draft' : copy(`@${handle}`);
};
