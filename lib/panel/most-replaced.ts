const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Characters between words. A text of emoji or punctuation has nothing else to compare. */
const OTHER = /[^\s\p{L}\p{M}\p{N}]+/gu;

/**
 * Whether fewer than half of the words of one text are in the next, in any order. A text that only gets longer at its
 * end is not replaced, even if its last word changes. Takes time in proportion to both texts.
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
