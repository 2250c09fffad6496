import type { Replacement } from './hint.ts';

/** The text with one replacement made. */
export const applyReplacement = (text: string, { span, text: replacement }: Replacement): string =>
  text.slice(0, span.start) + replacement + text.slice(span.end);

/**
 * The text with several replacements made, from last to first; of two that overlap, the one that ends later is made.
 */
export const applyAll = (text: string, replacements: readonly Replacement[]): string => {
  let free = text.length;
  return replacements
    .toSorted((a, b) => b.span.end - a.span.end || b.span.start - a.span.start)
    .reduce((done, replacement) => {
      if (replacement.span.end > free) return done;
      free = replacement.span.start;
      return applyReplacement(done, replacement);
    }, text);
};
