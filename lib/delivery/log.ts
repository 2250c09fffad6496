import type { DeliveryIssue } from './issues.ts';
import type { DeliveryState } from './state.ts';

const MAX_LOG_LINES = 50;
/** Maximum length of a stored detail, in UTF-16 units. Some quote a whole example draft. */
const MAX_DETAIL_LENGTH = 300;

type StoredIssue = DeliveryState['faults'][number];

/** Converts an issue to its stored form: without unknown facts and with short details. */
export const toStoredIssue = ({ id, facts }: DeliveryIssue): StoredIssue => {
  const known = Object.entries(facts).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return {
    id,
    facts: Object.fromEntries(
      known.map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, MAX_DETAIL_LENGTH) : value]),
    ),
  };
};

/** Logs new issues. `last`: the issues of the check before. */
export const appendToLog = (
  log: DeliveryState['log'],
  faults: readonly StoredIssue[],
  last: readonly StoredIssue[],
  at: number,
): DeliveryState['log'] => {
  const begun = faults.filter((fault) => !last.some((one) => JSON.stringify(one) === JSON.stringify(fault)));
  const lines = begun.map(({ id, facts: { detail, name, offered, wanted } }) => ({
    at,
    id,
    detail: [detail, name, offered && `v${offered} was offered`, wanted && `v${wanted} is wanted`]
      .filter(Boolean)
      .join('; '),
  }));
  return [...log, ...lines].slice(-MAX_LOG_LINES);
};
