// The longest emoji sequence that Unicode lists has 15 units. Longer texts are rare and not worth keeping.
const LONGEST_KEPT = 64;

/**
 * The same function, but it keeps its answers for short texts (up to 64 UTF-16 units). An official's words and emoji
 * are few, and the same ones return at every keystroke. The function must be pure and never answer undefined.
 *
 * @param most how many answers are kept; the next one drops them all
 */
export const remember = <T>(answer: (text: string) => T, most = 2_000): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = answer(text);
    if (known.size >= most) known.clear();
    if (text.length <= LONGEST_KEPT) known.set(text, now);
    return now;
  };
};

/**
 * The same function, but it keeps its answer for each object as long as the object is in use. The function must be pure
 * and never answer undefined.
 */
export const rememberFor = <Asked extends object, T>(answer: (asked: Asked) => T): ((asked: Asked) => T) => {
  const known = new WeakMap<Asked, T>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    const now = answer(asked);
    known.set(asked, now);
    return now;
  };
};
