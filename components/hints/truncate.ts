const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * A text with its middle left out where it is longer than `most` characters as a reader counts them: both ends of a
 * link tell it from others.
 */
export const truncateMiddle = (text: string, most: number): string => {
  const parts = [...graphemes.segment(text)].map(({ segment }) => segment);
  if (parts.length <= most) return text;
  const tail = Math.floor((most - 1) / 3);
  return `${parts.slice(0, most - 1 - tail).join('')}…${parts.slice(-tail).join('')}`;
};
