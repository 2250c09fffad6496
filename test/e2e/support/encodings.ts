/** The characters of base64 that a word alone decides, when so many bytes stand before it. */
const inBase64 = (word: Buffer, before: number): string => {
  const text = Buffer.concat([Buffer.alloc(before), word]).toString('base64');
  return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + word.length) * 8) / 6));
};

/**
 * The forms in which a word may travel, in lower case: as it is, backwards, in hex, percent-encoded, as UTF-16 in both
 * orders, and in base64 at each of its three places, which in base64url are the same for letters. What is compressed or
 * encrypted first it does not find.
 */
export const disguisesOf = (word: string): readonly string[] => {
  const bytes = Buffer.from(word, 'utf8');
  const wide = Buffer.from(word, 'utf16le');
  const hex = bytes.toString('hex');
  const base64 = [bytes, wide, Buffer.from(wide).swap16()].flatMap((one) =>
    [0, 1, 2].map((before) => inBase64(one, before)),
  );
  const wides = [wide, Buffer.from(wide).swap16()].map((one) => one.toString('latin1'));
  const forms = [
    word,
    [...word].reverse().join(''),
    hex,
    hex.replace(/../g, '%$&'),
    hex.replace(/../g, '\\x$&'),
    hex.replace(/../g, '\\u00$&'),
    ...wides,
    ...base64,
  ];
  return forms.map((form) => form.toLowerCase());
};

/** The forms of a word that occur in a text. */
export const disguisesIn = (text: string, word: string): readonly string[] => {
  const all = text.toLowerCase();
  return disguisesOf(word).filter((form) => all.includes(form));
};
