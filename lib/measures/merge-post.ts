import type { Figures, ImportedPost, Post } from './post.ts';

/** The figures of two exports of one post: of each figure the later one that is known. */
const mergeFigures = (earlier: Figures, later: Figures): Figures => ({
  ...earlier,
  ...Object.fromEntries(Object.entries(later).filter(([name, value]) => value !== null || !(name in earlier))),
});

/** Whether the figures of a stored post were exported after those of an import. */
export const isNewer = (stored: Post, imported: ImportedPost): boolean => stored.exportedOn > imported.exportedOn;

/**
 * One post of what is stored and what an import brings. The figures exported last win; what only the other has is kept,
 * as X’s archive has no impressions. A person’s choices are kept.
 */
export const mergePost = (stored: Post | undefined, imported: ImportedPost): Post => {
  if (!stored) return { ...imported, chosenKind: null, chosenObjective: null };
  const { chosenKind, chosenObjective, ...before } = stored;
  const [earlier, later] = isNewer(stored, imported) ? [imported, before] : [before, imported];
  return {
    ...later,
    address: later.address ?? earlier.address,
    account: later.account ?? earlier.account,
    // The number of a post tells the hour where a file has the day alone.
    ...(later.hour === null && earlier.hour !== null ? { at: earlier.at, day: earlier.day, hour: earlier.hour } : {}),
    text: later.text || earlier.text,
    links: later.links.length > 0 ? later.links : earlier.links,
    form: later.form ?? earlier.form,
    role: later.role ?? earlier.role,
    figures: mergeFigures(earlier.figures, later.figures),
    chosenKind,
    chosenObjective,
  };
};
