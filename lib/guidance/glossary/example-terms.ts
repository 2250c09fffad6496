import type { Term } from '../../rule-set/schema.ts';

/** A few terms to begin with: others each day, the same all day. `day` counts days from any date. */
export const pickExampleTerms = (terms: readonly Term[], day: number, max: number): readonly Term[] => {
  const today = terms.filter(({ era }) => era !== '2009');
  const step = Math.max(1, Math.floor(today.length / max));
  const first = ((day % step) + step) % step;
  return Array.from({ length: Math.min(max, today.length) }, (_, index) => today[first + index * step]!);
};
