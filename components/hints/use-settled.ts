import { useEffect, useState } from 'react';

/** The value once it has been the same for `pause` milliseconds; until then the one before, at first ''. */
export const useDebouncedValue = (value: string, pause: number): string => {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
};
