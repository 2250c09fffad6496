/** A cell's text in one line and without what is no letter and only disturbs it. */
export const normaliseCell = (cell: string): string =>
  cell
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/**
 * Cells that a spreadsheet would calculate (https://owasp.org/www-community/attacks/CSV_Injection), apostrophes before
 * them or not.
 */
const FORMULA = /^'*[=+\-@＝＋－＠]/;

/** Puts an apostrophe before a tidy cell that a spreadsheet would calculate. */
export const escapeFormula = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** Takes one such apostrophe back. */
export const unescapeFormula = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
