import { overlaps, type Span } from '../text/span.ts';
import type { Hint, Replacement } from './hint.ts';

/** A hint with the one text that its fix puts in. */
export type CertainFix = { readonly hint: string; readonly replacement: Replacement };

type Fixable = Pick<Hint, 'id' | 'replacements' | 'uncertain'>;

/** Two fixes at one place, or one inside the other, cannot both be made. */
const touches = (a: Span, b: Span): boolean => overlaps(a, b) || (a.start === b.start && a.end === b.end);

/**
 * The fixes that can be made together with one press, in order of position: those of hints that offer one text alone
 * and are certain, where nobody has to choose. None of them touches the words of another.
 */
export const certainFixes = (hints: readonly Fixable[]): readonly CertainFix[] => {
  const fixes: CertainFix[] = [];
  const inOrder = hints
    .flatMap(({ id, replacements: [replacement, ...others], uncertain }) =>
      replacement && others.length === 0 && !uncertain ? [{ hint: id, replacement }] : [],
    )
    .toSorted((a, b) => a.replacement.span.start - b.replacement.span.start);
  for (const fix of inOrder) {
    const { span } = fix.replacement;
    const last = fixes.at(-1)?.replacement.span;
    if (!last || !touches(last, span)) fixes.push(fix);
  }
  return fixes;
};
