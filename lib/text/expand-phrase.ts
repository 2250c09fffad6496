/** The most phrases that one with choices may stand for. */
const MOST = 400;

const choicesOf = (phrase: string): readonly (readonly string[])[] => phrase.split(' ').map((word) => word.split('|'));

/** With no more bars than this a phrase never stands for too many, however they are spread. */
const FEW_BARS = 8;

const hasFewBars = (phrase: string): boolean => {
  let bars = 0;
  for (let at = phrase.indexOf('|'); at >= 0 && bars <= FEW_BARS; at = phrase.indexOf('|', at + 1)) bars++;
  return bars <= FEW_BARS;
};

/** Throws where a phrase with choices stands for too many. */
export const assertFew = (phrase: string): void => {
  if (hasFewBars(phrase)) return;
  const count = choicesOf(phrase).reduce((product, { length }) => product * length, 1);
  if (count > MOST) throw new Error(`“${phrase}” stands for more than ${MOST} phrases`);
};

/**
 * The phrases that one with choices stands for: “reply|post here with|” is “reply here with”, “post here with”, “reply
 * here” and “post here”. A word that may be missing has an empty choice. Throws where they are too many.
 */
export const expandPhrase = (phrase: string): readonly string[] => {
  assertFew(phrase);
  let phrases: readonly string[] = [''];
  for (const choices of choicesOf(phrase))
    phrases = phrases.flatMap((start) => choices.map((choice) => (choice === '' ? start : `${start} ${choice}`)));
  return phrases.map((one) => one.trim()).filter(Boolean);
};
