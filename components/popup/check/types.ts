import type { Context } from '../../../lib/draft/draft.ts';
import type { PanelActions, PanelState } from '../../../lib/panel/types.ts';

/**
 * What the person says of the post beside its text. `alt` is null where it has no picture, '' where the picture is not
 * described.
 */
export type PostDetails = { readonly reply: boolean; readonly alt: string | null; readonly account: string };

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
  | 'hoverHints'
  | 'setUnfolded'
  | 'setItemTicked'
  | 'dismissNotice'
  | 'reportHint'
> & {
  readonly write: (text: string) => void;
  readonly describe: (post: PostDetails) => void;
  /** Copies a report of the check. */
  readonly report: () => void;
  /** Copies one post of a thread. */
  readonly copyPost: (post: string) => void;
  /** Says a sentence of ours. */
  readonly showNotice: (sentence: string) => void;
  /** Goes on in a tab; null where one is in a tab already. */
  readonly openTab: (() => void) | null;
};

/** A post of which nothing is said. */
export const emptyPost: PostDetails = { reply: false, alt: null, account: '' };

/** The same as a draft's context. */
export const toContext = ({ reply, alt, account }: PostDetails): Context => ({
  reply,
  media: alt === null ? [] : [{ kind: 'image', alt }],
  ...(account ? { account } : {}),
});
