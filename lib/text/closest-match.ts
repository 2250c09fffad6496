/** How many letters must be put in, taken out or changed to make one word of another. */
export const editDistance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  [...from].forEach((letter, above) => {
    const next = [above + 1];
    for (let at = 1; at <= to.length; at++)
      next.push(Math.min(row[at]! + 1, next[at - 1]! + 1, row[at - 1]! + (letter === to[at - 1] ? 0 : 1)));
    row = next;
  });
  return row[to.length]!;
};

/** The known word that was most likely meant, or null if none is close. */
export const closestMatch = (written: string, known: readonly string[]): string | null => {
  const [best] = known
    .map((word) => ({ word, away: editDistance(written.toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  return best && best.away <= Math.max(1, written.length / 2.5) ? best.word : null;
};
