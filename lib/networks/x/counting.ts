import type { Counting } from '../network.ts';
import { findAddresses, findEntities } from './entities.ts';
import { findOverflow, weigh, weighPlain, weightOf } from './weight.ts';

/** Weighted characters, links and tags as X has them (twitter-text 3.1.0, with its known faults mended; see README.md here). */
export const xCounting: Counting = {
  readLine: (text) => {
    const addresses = findAddresses(text);
    return { ...findEntities(text, addresses), weight: weigh(text, addresses) };
  },
  count: weightOf,
  weighPlain,
  findOverflow,
};
