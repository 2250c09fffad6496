import type { DeliveryIssue } from './faults.ts';
import type { DeliveryState } from './state.ts';

const MAX_LOG_LINES = 50;
/** The most of a detail that is kept, in UTF-16 units: some quote a whole draft of an example. */
const MAX_DETAIL_LENGTH = 300;

type StoredIssue = DeliveryState['faults'][number];

/** A fault as it is kept: without what is not known of it, and not at any length. */
export const toStoredIssue = ({ id, facts }: DeliveryIssue): StoredIssue => {
  const known = Object.entries(facts).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return { id, facts: Object.fromEntries(known.map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, MAX_DETAIL_LENGTH) : value])) };
};

/** What goes amiss is logged when it begins. `last`: what was amiss at the look before. */
export const appendToLog = (log: DeliveryState['log'], faults: readonly StoredIssue[], last: readonly StoredIssue[], at: number): DeliveryState['log'] => {
  const begun = faults.filter((fault) => !last.some((one) => JSON.stringify(one) === JSON.stringify(fault)));
  const lines = begun.map(({ id, facts: { detail, name, offered, wanted } }) => ({
    at, id, detail: [detail, name, offered && `v${offered} was offered`, wanted && `v${wanted} is wanted`].filter(Boolean).join('; '),
  }));
  return [...log, ...lines].slice(-MAX_LOG_LINES);
};
