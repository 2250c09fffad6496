/**
 * Characters that a reader does not see: Unicode's property for characters that are not shown, control characters, and
 * the marks around annotations. White space is not among them.
 */
export const HIDDEN = /[[\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb]--\p{White_Space}]/gv;

/** How many characters of a text a reader does not see. */
export const countHidden = (text: string): number => text.match(HIDDEN)?.length ?? 0;

/** Whether a text has a character that a reader sees. White space is none. */
export const hasVisible = (text: string): boolean => text.replace(HIDDEN, '').trim() !== '';
