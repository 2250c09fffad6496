import { useEffect, useState } from 'react';

/** How often the way to the hints is told. */
const WAY_TOLD = 2;

/** `counts`: the number of hints in words, '' for an empty draft. The others are null where there is nothing to say. */
type Sentences = {
  readonly counts: string;
  /** That the text is checked: said once. */
  readonly checks: string | null;
  /** How to get to the hints: said twice. */
  readonly way: string | null;
};

type Announced = {
  readonly counts: string;
  readonly words: string;
  readonly hasSaidChecks: boolean;
  readonly wayTold: number;
};

/**
 * What a live region says of the hints. It speaks when the counts have not changed for `after` milliseconds, and only
 * if they differ from those that it said last.
 */
export const useAnnouncement = ({ counts, checks, way }: Sentences, after: number): string => {
  const [announced, setAnnounced] = useState<Announced>({ counts: '', words: '', hasSaidChecks: false, wayTold: 0 });
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced((last) => next(last, { counts, checks, way })), after);
    return () => clearTimeout(timer);
  }, [counts, checks, way, after]);
  return announced.words;
};

const next = (last: Announced, { counts, checks, way }: Sentences): Announced => {
  if (counts === last.counts) return last;
  if (counts === '') return { ...last, counts, words: '' };
  const saysChecks = checks !== null && !last.hasSaidChecks;
  const tellsWay = way !== null && last.wayTold < WAY_TOLD;
  return {
    counts,
    words: `${saysChecks ? `${checks} ` : ''}${counts}${tellsWay ? `. ${way}` : ''}`,
    hasSaidChecks: last.hasSaidChecks || saysChecks,
    wayTold: last.wayTold + (tellsWay ? 1 : 0),
  };
};
