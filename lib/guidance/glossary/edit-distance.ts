/**
 * Whether one word becomes the other by at most `max` edits: a letter added, left out or changed, or two neighbours
 * that changed places.
 */
export const isWithin = (one: string, other: string, max: number): boolean => {
  if (Math.abs(one.length - other.length) > max) return false;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1];
      let cost = Math.min(last[at]! + 1, next[at - 1]! + 1, last[at - 1]! + (same ? 0 : 1));
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        cost = Math.min(cost, before[at - 2]! + 1);
      next.push(cost);
    }
    if (Math.min(...next) > max) return false;
    [before, last] = [last, next];
  }
  return last[other.length]! <= max;
};
