/** What may be given in pixels, and how many: a person sees a line as a line, however large the text beside it is. */
const ALLOWED: readonly (readonly [property: RegExp, most: number])[] = [
  // Lines, and how far they are from what they belong to.
  [/^(?:border(?!.*radius)|outline|text-decoration|text-underline-offset)/, 3],
  // Lines of a drawing.
  [/^stroke-width$/, 4],
  // Two lines that lie on each other.
  [/^margin-block-end$/, 1],
  // The box of what is read out and not seen.
  [/^(?:inline|block)-size$/, 1],
];

const mostAllowed = (property: string): number => ALLOWED.find(([form]) => form.test(property))?.[1] ?? 0;

/**
 * The declarations of a style sheet that give a size in pixels, or the size of letters by the window's width. Text,
 * and all that stands around text, is given in `rem`: so it grows with the size that a person set in the browser, and
 * with the zoom (WCAG 1.4.4).
 */
export const fixedSizes = (css: string): readonly string[] => {
  const withoutComments = css.replaceAll(/\/\*[^]*?\*\//g, '');
  return Array.from(withoutComments.matchAll(/[^;{}]+/g), ([part]) => part.trim().replaceAll(/\s+/g, ' ')).filter(
    (part) => {
      const property = /^[\w-]+(?=:)/.exec(part)?.[0] ?? '';
      const isTooLarge = ([, size]: RegExpMatchArray): boolean => Number(size) > mostAllowed(property);
      return [...part.matchAll(/(\d*\.?\d+)px/g)].some(isTooLarge) || /^font(?:-size)?:.*\dv[wh]/.test(part);
    },
  );
};
