/** The most phrases that one with choices may stand for. */
const MOST = 400;

/**
 * The phrases that one with choices stands for: “reply|post here with|” is “reply here with”, “post here with”, “reply
 * here” and “post here”. A word that may be missing has an empty choice. Throws where they are too many.
 */
export const expandPhrase = (phrase: string): readonly string[] => {
  const phrases = phrase
    .split(' ')
    .reduce<readonly string[]>(
      (starts, word) =>
        starts.flatMap((start) => word.split('|').map((choice) => (choice === '' ? start : `${start} ${choice}`))),
      [''],
    );
  if (phrases.length > MOST) throw new Error(`“${phrase}” stands for more than ${MOST} phrases`);
  return phrases.map((one) => one.trim()).filter(Boolean);
};
