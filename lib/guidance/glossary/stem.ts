const VOWEL = /[aeiouy]/;

/** A stem that ends in a doubled consonant has one: “scheduling”, but “tagging”. */
const single = (stem: string): string => stem.replace(/([bdgmnprt])\1$/, '$1');

/** Takes an ending off where what is left is a word still. */
const without = (word: string, ending: string): string => {
  const rest = word.slice(0, -ending.length);
  return rest.length >= 3 && VOWEL.test(rest) ? rest : word;
};

const withoutPlural = (word: string): string => {
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
};

const withoutTense = (word: string): string => {
  for (const ending of ['ing', 'ed'])
    if (word.endsWith(ending)) {
      const rest = without(word, ending);
      if (rest !== word) return single(rest);
    }
  return word;
};

/**
 * A folded English word without the endings of its plural and its tenses, so that “replies”, “replied” and “replying”
 * are one word. It need not be a word itself; words of three letters stay as they are.
 */
export const stemOf = (word: string): string => {
  if (word.length < 4) return word;
  const stem = withoutTense(withoutPlural(word));
  return stem.length > 3 ? stem.replace(/[ei]$|y$/, '') : stem;
};
