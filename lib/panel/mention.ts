import { networkOf } from '../networks/index.ts';
import type { ToComposer } from '../messaging/messages.ts';
import type { PanelController } from './panel.ts';

type Parts = { readonly draft: PanelController['draft']; readonly post: (message: ToComposer) => void };

/**
 * Answers the popup's wish to put a handle behind the last word of the draft: whether there is a draft to put it into.
 * To the script inside X it is a fix that takes the place of nothing, so that it needs no way of its own.
 */
export const createMentionHandler =
  ({ draft, post }: Parts): ((handle: string) => boolean) =>
  (handle) => {
    const current = draft();
    if (!current) return false;
    const { composer, seq, network, text } = current;
    const account = networkOf(network).handle.parse(handle);
    if (account === null) return false;
    const end = text.length;
    post({
      type: 'fix',
      composer,
      seq,
      hint: 'mention',
      span: { start: end, end },
      expected: '',
      text: `${/\S$/.test(text) ? ' ' : ''}@${account} `,
    });
    return true;
  };
