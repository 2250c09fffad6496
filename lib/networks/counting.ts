import type { NetworkName } from './index.ts';
import type { Counting } from './network.ts';
import { xCounting } from './x/counting.ts';

const COUNTING: Readonly<Record<NetworkName, Counting>> = { x: xCounting };

/** How a network counts and what it links. This is apart from `networkOf`, because parsers are large. */
export const countingOf = (name: NetworkName): Counting => COUNTING[name];
