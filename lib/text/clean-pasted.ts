const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const SPACES = /[\t\u00a0\u202f]/g;
/** A soft hyphen and a byte order mark: nobody sees them, and X counts them. */
const UNSEEN = /[\u00ad\ufeff]/g;

/**
 * Text from a file, a word processor or a spreadsheet as plain text: soft line breaks are line breaks, tabs and
 * no-break spaces are spaces, and nothing stands at the end of a line. Quotation marks stay as they are.
 */
export const cleanPasted = (text: string): string =>
  text.replace(LINE_ENDS, '\n').replace(SPACES, ' ').replace(UNSEEN, '').replace(/ +$/gm, '').replace(/\n+$/, '');
