/** A text as a regular expression finds it: each sign that means something there is escaped. */
export const escapeExpression = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
