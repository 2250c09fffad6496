const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What stands between words: the only thing to compare in a text of emoji or punctuation alone. */
const OTHER = /[^\s\p{L}\p{M}\p{N}]+/gu;

/**
 * Whether under half of the words of one text are left in the next, in any order. A text that is written on is not replaced, even where
 * its only word was not finished. Takes time in proportion to both texts.
 */
export const isMostReplaced = (before: string, after: string): boolean => {
  if (after.startsWith(before)) return false;
  const unit = before.search(WORD) >= 0 ? WORD : OTHER;
  const there = new Map<string, number>();
  for (const word of after.toLowerCase().match(unit) ?? []) there.set(word, (there.get(word) ?? 0) + 1);
  const words = before.toLowerCase().match(unit) ?? [];
  let left = 0;
  for (const word of words) {
    const count = there.get(word) ?? 0;
    if (count === 0) continue;
    there.set(word, count - 1);
    left++;
  }
  return left * 2 < words.length;
};
