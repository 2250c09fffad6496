import { asJson } from './as-json.ts';
import type { WatchedEditor } from './watch-editor.ts';

/** Ids of the open must-fix hints of a post, told apart from those of another one. */
const openIn = (watched: WatchedEditor): readonly string[] =>
  (watched.mustFix() ?? []).map((hint) => watched.editorKey + hint);

/** What is known of the drafts that a press would post. */
export type Verdict = {
  /** Tells these drafts, with their texts, from any others. */
  readonly drafts: string;
  /** Ids of open "must fix" hints; null while an answer is still on its way. */
  readonly mustFix: readonly string[] | null;
};

/**
 * What the last answers say of the drafts of a composer; null where they cannot be checked.
 *
 * @param whole whether these are all drafts of the composer, and all of each can be read: where nothing is known to be
 * open, it must be
 */
export const verdictOf = (drafts: readonly WatchedEditor[], whole: () => boolean): Verdict | null => {
  const open = drafts.flatMap(openIn);
  if (open.length === 0 && !whole()) return null;
  return {
    drafts: asJson(drafts.map((one) => [one.editorKey, one.lastText()])),
    mustFix: open.length === 0 && drafts.some((one) => !one.mustFix()) ? null : open,
  };
};

/**
 * The first post in which something is open and not all of it is in `shown`, else the first with anything open; and
 * what in it was not shown.
 */
export const nextBlocked = (
  drafts: readonly WatchedEditor[],
  shown: readonly string[],
): { readonly heldDraft: WatchedEditor; readonly unseenHints: readonly string[] } | null => {
  const all = drafts.flatMap((heldDraft) => {
    const open = openIn(heldDraft);
    return open.length > 0 ? [{ heldDraft, unseenHints: open.filter((hint) => !shown.includes(hint)) }] : [];
  });
  return all.find(({ unseenHints }) => unseenHints.length > 0) ?? all[0] ?? null;
};
