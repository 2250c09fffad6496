import type { Span } from '../text/span.ts';

type Picture = { readonly media: number };

/** What a hint is about: a stretch of text, the picture at an index, or the draft as a whole. */
export type Target = Span | Picture | 'draft';

/** Whether it is a stretch of text. */
export const isSpan = (target: Target): target is Span => typeof target === 'object' && 'start' in target;

/** Whether it is a picture. */
export const isPicture = (target: Target): target is Picture => typeof target === 'object' && 'media' in target;

/** The stretch of text that a match or hint marks, or null where it is about a picture or the whole draft. */
export const targetSpan = ({ target }: { readonly target: Target }): Span | null => (isSpan(target) ? target : null);

/** The same target, with a stretch of text moved. */
export const moveTarget = (target: Target, move: (span: Span) => Span): Target =>
  isSpan(target) ? move(target) : target;

/** A number to sort by: places in the text come first, then pictures, then what is about the whole draft. */
export const targetOrder = (target: Target): number => {
  if (target === 'draft') return Number.MAX_SAFE_INTEGER;
  return isPicture(target) ? 2 ** 40 + target.media : target.start;
};
