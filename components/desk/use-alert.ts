import { useEffect, useState } from 'react';

/** Milliseconds that an alert is empty: the same words put in again at once would not be read out. */
const EMPTY = 50;

/** What an alert says at each new `occasion`; nothing while there is none. */
export const useAlert = (occasion: number | null, words: string): string => {
  const [said, say] = useState('');
  useEffect(() => {
    say('');
    if (occasion === null) return undefined;
    const timer = setTimeout(() => say(words), EMPTY);
    return () => clearTimeout(timer);
    // Not with the words: what changes while a person fixes it is no reason to interrupt them.
  }, [occasion]);
  return said;
};
