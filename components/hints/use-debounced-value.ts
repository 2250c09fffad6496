import { useEffect, useState } from 'react';

/**
 * The value, delayed until it has not changed for `pause` milliseconds. Before that it is the last delayed value, at
 * first ''.
 */
export const useDebouncedValue = (value: string, pause: number): string => {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
};
