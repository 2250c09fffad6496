import type { ContentType } from '../../rule-set/content-type-schema.ts';
import type { Cadence } from '../../rule-set/strategy-schema.ts';
import type { DayPeriod } from '../measure-store.ts';
import { dayNumber } from '../results/period.ts';
import type { PostIndex } from '../results/post-index.ts';

/**
 * How often was posted, beside what the strategy wants. `days`: working days, Monday to Friday; bank holidays are
 * among them. `within`, `below` and `above`: on how many of them as many posts were made as wanted, fewer or more.
 * `posts`: those of working days that count. `close`: how many posts that count came sooner after another than wanted.
 */
export type Pace = {
  readonly days: number;
  readonly posts: number;
  readonly within: number;
  readonly below: number;
  readonly above: number;
  readonly close: number;
};

const MINUTE_MS = 60_000;

/** How many of these posts came less than `gap` minutes after the one before on that account. */
const closeIn = ({ posts, hours, accounts }: PostIndex, rows: Uint32Array, gap: number): number => {
  const last = new Map<number, number>();
  let close = 0;
  for (const row of rows) {
    // Without a time nothing can be said.
    if (hours[row]! < 0) continue;
    const account = accounts.codes[row]!;
    const { at } = posts[row]!;
    const before = last.get(account);
    if (before !== undefined && at - before < gap * MINUTE_MS) close++;
    last.set(account, at);
  }
  return close;
};

/**
 * How the posts of some days keep to the pace of the strategy. `until`: the last day that is known, so that days after
 * it are not counted as days without a post. Kinds of post that do not count are left out, such as replies.
 */
export const paceOf = (
  index: PostIndex,
  rows: Uint32Array,
  { cadence, contentTypes }: { readonly cadence: Cadence; readonly contentTypes: readonly ContentType[] },
  { period, until }: { readonly period: DayPeriod; readonly until: number },
): Pace => {
  const free = new Set(contentTypes.filter(({ counts }) => !counts).map(({ id }) => id));
  const isFree = index.kinds.values.map((kind) => kind !== null && free.has(kind));
  const counted = rows.filter((row) => !isFree[index.kinds.codes[row]!]);
  const [first, last] = [dayNumber(period.from), Math.min(dayNumber(period.to), until)];
  const perDay = new Map<number, number>();
  for (const row of counted) perDay.set(index.days[row]!, (perDay.get(index.days[row]!) ?? 0) + 1);
  // 1 January 1970 was a Thursday, which is 3 from Monday.
  const days = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place).filter(
    (day) => (day + 3) % 7 < 5,
  );
  const counts = days.map((day) => perDay.get(day) ?? 0);
  return {
    days: days.length,
    posts: counts.reduce((sum, count) => sum + count, 0),
    within: counts.filter((count) => count >= cadence.fewest && count <= cadence.most).length,
    below: counts.filter((count) => count < cadence.fewest).length,
    above: counts.filter((count) => count > cadence.most).length,
    close: closeIn(index, counted, cadence.gap),
  };
};
