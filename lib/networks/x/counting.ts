import type { Counting } from '../network.ts';
import { findAddresses, findEntities } from './entities.ts';
import { findOverflow, weightedLengthOfNfc, plainWeight, weightedLength } from './weight.ts';

/**
 * Weighted characters, links and tags as X has them (twitter-text 3.1.0, with its known faults corrected; see README.md
 * here).
 */
export const xCounting: Counting = {
  parseLine: (text) => {
    const addresses = findAddresses(text);
    return { ...findEntities(text, addresses), weight: weightedLengthOfNfc(text, addresses) };
  },
  count: weightedLength,
  plainWeight: plainWeight,
  findOverflow,
};
