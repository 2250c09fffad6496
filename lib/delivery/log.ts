import type { Fault } from './faults.ts';
import type { Kept } from './state.ts';

const LOG = 50;
/** The most of a detail that is kept, in UTF-16 units: some quote a whole draft of an example. */
const LONGEST_DETAIL = 300;

type StoredFault = Kept['faults'][number];

/** A fault as it is kept: without what is not known of it, and not at any length. */
export const storable = ({ id, facts }: Fault): StoredFault => {
  const known = Object.entries(facts).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return { id, facts: Object.fromEntries(known.map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, LONGEST_DETAIL) : value])) };
};

/** What goes amiss is logged when it begins. `last`: what was amiss at the look before. */
export const logged = (log: Kept['log'], faults: readonly StoredFault[], last: readonly StoredFault[], at: number): Kept['log'] => {
  const begun = faults.filter((fault) => !last.some((one) => JSON.stringify(one) === JSON.stringify(fault)));
  const lines = begun.map(({ id, facts: { detail, name, offered, wanted } }) => ({
    at, id, detail: [detail, name, offered && `v${offered} was offered`, wanted && `v${wanted} is wanted`].filter(Boolean).join('; '),
  }));
  return [...log, ...lines].slice(-LOG);
};
