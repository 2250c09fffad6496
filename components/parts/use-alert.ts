import { useEffect, useState } from 'react';

/**
 * An alert is empty for so long before it speaks, because the same words put in at once would not be read out again.
 */
const EMPTY_MS = 50;

/** What an alert says at each new `occasion`; nothing while there is none. */
export const useAlert = (occasion: number | null, words: string): string => {
  const [status, setStatus] = useState('');
  useEffect(() => {
    setStatus('');
    if (occasion === null) return undefined;
    const timer = setTimeout(() => setStatus(words), EMPTY_MS);
    return () => clearTimeout(timer);
    // New words alone are not read out, because they would interrupt a person who is fixing the text.
  }, [occasion]);
  return status;
};
