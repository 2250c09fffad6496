import { FIGURE_NAMES, type FigureName } from '../figures.ts';
import type { Post } from '../post.ts';
import { dayNumber, monthNumber } from './period.ts';

/** What is told of a post beside its figures: ids of the rule set, or null. */
export type Told = { readonly kind: string | null; readonly objective: string | null };

/** A property of all posts: for each row the place of its value in `values`, which has each value once. */
export type Column<Value> = { readonly values: readonly Value[]; readonly codes: Uint16Array };

/**
 * All posts, the oldest first, with what is summed up kept in arrays by row, so that another period or figure is one
 * pass over numbers. `months`: counted from year 0. `weekdays`: 0 for Monday. `hours`: -1 where the file gave no time.
 * `figure`: a figure of all rows, NaN where a post does not have it.
 */
export type PostIndex = {
  readonly posts: readonly Post[];
  readonly days: Int32Array;
  readonly months: Int32Array;
  readonly exportDays: Int32Array;
  readonly weekdays: Uint8Array;
  readonly hours: Int8Array;
  readonly networks: Column<Post['network']>;
  readonly accounts: Column<string | null>;
  readonly kinds: Column<string | null>;
  readonly objectives: Column<string | null>;
  readonly figure: (name: FigureName) => Float64Array;
};

const columnOf = <Value>(length: number, valueAt: (row: number) => Value): Column<Value> => {
  const places = new Map<Value, number>();
  const codes = new Uint16Array(length);
  for (let row = 0; row < length; row++) {
    const value = valueAt(row);
    const place = places.get(value) ?? places.size;
    if (place === places.size) places.set(value, place);
    codes[row] = place;
  }
  return { values: [...places.keys()], codes };
};

/** Works out the number of each day once, because many posts share a day. */
const onceADay = (numberOf: (day: string) => number): ((day: string) => number) => {
  const known = new Map<string, number>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const number = numberOf(day);
    known.set(day, number);
    return number;
  };
};

// 1 January 1970 was a Thursday, which is 3 from Monday.
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

const byTime = (one: Post, other: Post): number =>
  one.day < other.day ? -1 : one.day > other.day ? 1 : one.at - other.at;

/** Makes the index of some posts. `tell`: the kind and the objective of a post. */
export const createPostIndex = (unsorted: readonly Post[], tell: (post: Post) => Told): PostIndex => {
  const posts = [...unsorted].sort(byTime);
  const { length } = posts;
  const told = posts.map(tell);
  const numberOf = onceADay(dayNumber);
  const monthOf = onceADay(monthNumber);
  const days = Int32Array.from(posts, ({ day }) => numberOf(day));
  const figures = new Map<FigureName, Float64Array>();
  return {
    posts,
    days,
    months: Int32Array.from(posts, ({ day }) => monthOf(day)),
    exportDays: Int32Array.from(posts, ({ exportedOn }) => numberOf(exportedOn)),
    weekdays: Uint8Array.from(days, weekdayOf),
    hours: Int8Array.from(posts, ({ hour }) => hour ?? -1),
    networks: columnOf(length, (row) => posts[row]!.network),
    accounts: columnOf(length, (row) => posts[row]!.account),
    kinds: columnOf(length, (row) => told[row]!.kind),
    objectives: columnOf(length, (row) => told[row]!.objective),
    figure: (name) => {
      const before = figures.get(name);
      if (before) return before;
      const values = Float64Array.from(posts, ({ figures: all }) => all[name] ?? Number.NaN);
      figures.set(name, values);
      return values;
    },
  };
};

/** The figures that any of these rows has, in the order in which they are shown. */
export const figuresIn = (index: PostIndex, rows: Uint32Array): readonly FigureName[] =>
  FIGURE_NAMES.filter((name) => {
    const values = index.figure(name);
    return rows.some((row) => !Number.isNaN(values[row]!));
  });
