import { rememberFor } from '../../text/remember.ts';
import type { DayPeriod } from '../measure-store.ts';
import type { Post } from '../post.ts';
import { dayNumber } from './period.ts';
import type { Column, PostIndex } from './post-index.ts';

/**
 * The posts that are asked about. `account`: undefined for all of the network. `kinds`: only these kinds of post; empty
 * for all.
 */
export type Selection = {
  readonly network: Post['network'];
  readonly account?: string | null | undefined;
  readonly period: DayPeriod;
  readonly kinds?: readonly string[];
};

/** The first row whose day is not before a day. */
const firstFrom = (days: Int32Array, day: number): number => {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** For each code of a column, whether its value is wanted. */
const wantedIn = <Value>({ values }: Column<Value>, isWanted: (value: Value) => boolean): Uint8Array =>
  Uint8Array.from(values, (value) => (isWanted(value) ? 1 : 0));

const findRows = (index: PostIndex, { network, account, period, kinds = [] }: Selection): Uint32Array => {
  const start = firstFrom(index.days, dayNumber(period.from));
  const end = firstFrom(index.days, dayNumber(period.to) + 1);
  const isNetwork = wantedIn(index.networks, (value) => value === network);
  const isAccount = wantedIn(index.accounts, (value) => account === undefined || value === account);
  const isKind = wantedIn(index.kinds, (value) => kinds.length === 0 || (value !== null && kinds.includes(value)));
  const rows = new Uint32Array(Math.max(0, end - start));
  let count = 0;
  for (let row = start; row < end; row++)
    if (
      isNetwork[index.networks.codes[row]!]! &&
      isAccount[index.accounts.codes[row]!]! &&
      isKind[index.kinds.codes[row]!]!
    )
      rows[count++] = row;
  return rows.subarray(0, count);
};

/** How many selections are kept; the next one drops them all. */
const MOST_KEPT = 60;
const keptOf = rememberFor<PostIndex, Map<string, Uint32Array>>(() => new Map());

/**
 * The rows of the posts that are asked about, the oldest first. The last answers are kept, because every part of the
 * page asks about the same period.
 */
export const selectRows = (index: PostIndex, selection: Selection): Uint32Array => {
  const { network, account, period, kinds = [] } = selection;
  const key = JSON.stringify([network, account === undefined ? 0 : [account], period.from, period.to, kinds]);
  const kept = keptOf(index);
  const before = kept.get(key);
  if (before) return before;
  if (kept.size >= MOST_KEPT) kept.clear();
  const rows = findRows(index, selection);
  kept.set(key, rows);
  return rows;
};
