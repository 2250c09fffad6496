import type { Context } from '../../../lib/draft/draft.ts';
import { toPlainDateTime } from '../../../lib/text/time/plain-date-time.ts';
import type { PanelActions, PanelState } from '../../../lib/panel/types.ts';

/** What the person says of the post beside its text. */
export type PostDetails = {
  readonly reply: boolean;
  /** The alt text of each image; '' where it has none. */
  readonly alts: readonly string[];
  /** The choices of its poll, '' for each that is empty; null without a poll. */
  readonly poll: readonly string[] | null;
  /** The handle that will post, with or without @, or ''. */
  readonly account: string;
  /** The day and time at which it goes out, as in 2026-11-23T09:00, or ''. */
  readonly scheduledFor: string;
};

/**
 * What was written before the checker was there, what of it was selected (UTF-16 offsets), and whether the person had
 * left the field.
 */
export type InitialDraft = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly left: boolean;
};

/** A text being checked in the popup. */
export type CheckState = {
  readonly text: string;
  readonly post: PostDetails;
  /** Handles whose limit is not the usual one, and the limit in weighted characters. */
  readonly accounts: readonly { readonly handle: string; readonly limit: number }[];
  readonly panel: PanelState;
};

/** All that can be pressed or written there. */
export type CheckActions = Pick<
  PanelActions,
  | 'fix'
  | 'copy'
  | 'fixAll'
  | 'undoAll'
  | 'dismissHints'
  | 'showAgain'
  | 'ignoreWord'
  | 'openGuidance'
  | 'openArticle'
  | 'hoverHints'
  | 'setUnfolded'
  | 'setItemTicked'
  | 'dismissNotice'
  | 'reportHint'
> & {
  readonly write: (text: string) => void;
  /** Puts a text where the selection is. Returns whether it could. */
  readonly insert: (text: string) => boolean;
  readonly describe: (post: PostDetails) => void;
  /** Copies a report of the check. */
  readonly report: () => void;
  /** Copies the text, or one post of a thread. */
  readonly copyPost: (post: string) => void;
  /** Says a sentence of ours. */
  readonly showNotice: (sentence: string) => void;
  /** Goes on in a tab; null where one is in a tab already. */
  readonly openTab: (() => void) | null;
};

/** A post of which nothing is said. */
export const emptyPost: PostDetails = { reply: false, alts: [], poll: null, account: '', scheduledFor: '' };

/** The same as a draft's context. */
export const toContext = ({ reply, alts, poll, account, scheduledFor }: PostDetails): Context => ({
  reply,
  media: alts.map((alt) => ({ kind: 'image', alt })),
  ...(poll ? { poll: true, pollOptions: poll.filter((choice) => choice.trim() !== '') } : {}),
  ...(account.trim() === '' ? {} : { account: account.trim() }),
  // A browser gives no value while the day or the time is not whole.
  ...(toPlainDateTime(scheduledFor) ? { scheduledFor } : {}),
});
