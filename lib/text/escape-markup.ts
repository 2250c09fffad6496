const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text within HTML or XML, between tags or in an attribute, of which nothing is read as markup. HTML 4 has no &apos;,
 * so the apostrophe goes by its number.
 */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPED[sign]!);
