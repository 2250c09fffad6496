/** The most phrases that one with choices may stand for. */
const MOST = 400;

/**
 * The phrases that one with choices stands for: “reply|post here with|” is “reply here with”, “post here with”, “reply
 * here” and “post here”. A word that may be missing has an empty choice. Throws where they are too many.
 */
export const expandPhrase = (phrase: string): readonly string[] => {
  let phrases: readonly string[] = [''];
  for (const word of phrase.split(' ')) {
    const choices = word.split('|');
    if (phrases.length * choices.length > MOST) throw new Error(`“${phrase}” stands for more than ${MOST} phrases`);
    phrases = phrases.flatMap((start) => choices.map((choice) => (choice === '' ? start : `${start} ${choice}`)));
  }
  return phrases.map((one) => one.trim()).filter(Boolean);
};
