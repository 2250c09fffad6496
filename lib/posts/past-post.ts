import type { Context } from '../draft/draft.ts';

/** A past post, as far as it matters to a check. `context.now` is when it went out, where that is known. */
export type PastPost = { readonly text: string; readonly context: Context };

/** The posts of a file, or a sentence about what cannot be read. `notes`: sentences about what was left out. */
export type ParsedPosts =
  | { readonly ok: true; readonly posts: readonly PastPost[]; readonly notes: readonly string[] }
  | { readonly ok: false; readonly problem: string };

/** Whether a post is somebody else’s, passed on, as X writes it in an archive and an export. */
export const isRepost = ({ text }: Pick<PastPost, 'text'>): boolean => /^RT @\w+:/.test(text);
