import { formatCount } from '../../text/plural.ts';

/** A number and what it counts: "1 rule", "2,000 rules". */
export const pluralise = (number: number, one: string, many = `${one}s`): string =>
  formatCount(number, { one, other: many });
