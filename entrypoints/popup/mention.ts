import type { MentionResult } from '../../components/popup/directory/types.ts';
import { askPanel } from '../../lib/messaging/ask.ts';

const copy = (text: string): Promise<MentionResult> =>
  navigator.clipboard.writeText(text).then(
    () => 'copied',
    () => 'not-copied',
  );

/** Puts a handle into the draft that is being written in the tab in front; where there is none, onto the clipboard. */
export const insertOrCopyHandle = async (handle: string): Promise<MentionResult> =>
  (await askPanel({ type: 'mention', handle })) ? 'in-draft' : copy(`@${handle}`);
