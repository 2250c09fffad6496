import type { Measure, Objective } from '../../rule-set/objective-schema.ts';
import type { FigureName } from '../figures.ts';
import type { Written } from '../measure-store.ts';
import { type Caveat, caveatsOf, changesBetween, isOpen } from './caveats.ts';
import { figureFor } from './figure-for.ts';
import { type Period, monthsIn, periodAt, shiftPeriod } from './period.ts';
import type { PostIndex } from './post-index.ts';
import { selectRows } from './select.ts';
import { type StillChanges, type Target, changeFrom, compareWithTarget } from './target.ts';
import type { Group, TotalIn } from './totals-by-period.ts';
import { measureKey, targetKey, valueKey } from './written-keys.ts';

/** What is asked about. `before`: the period to compare with. `until`: the last day that the exports tell of. */
export type Asked = Pick<Group, 'network' | 'account'> & {
  readonly period: Period;
  readonly before: Period;
  readonly until: number | null;
};

/** What results are worked out from. */
export type Data = {
  readonly index: PostIndex;
  readonly totals: TotalIn;
  readonly written: ReadonlyMap<string, Written>;
};

/**
 * What a measure came to. `figure`: the figure it was taken from; null where there is none. `value`: null where nothing
 * is known. `change`: from the period before, as a part of it; null where it cannot be told. `open`: the exports end
 * before the period does. `otherNetwork`: its target is for another network, so there is none here.
 */
export type MeasureResult = {
  readonly key: string;
  readonly measure: Measure;
  readonly period: Period;
  readonly figure: FigureName | null;
  readonly value: number | null;
  readonly posts: number;
  readonly written: Written | null;
  readonly target: Target | null;
  readonly otherNetwork: boolean;
  readonly before: { readonly period: Period; readonly value: number | null };
  readonly change: number | null;
  readonly open: boolean;
  readonly caveats: readonly Caveat[];
};

/** The period that a measure is told for: its own where that is longer than the one asked about. */
export const periodFor = ({ period }: Pick<Measure, 'period'>, asked: Period): Period =>
  monthsIn(period) > monthsIn(asked.kind) ? periodAt(period, asked.to) : asked;

/** The period to compare with, of the same kind and not the same. */
const beforeFor = (measure: Measure, asked: Asked): Period => {
  const period = periodFor(measure, asked.period);
  const before = periodFor(measure, asked.before);
  return before.key === period.key ? shiftPeriod(period, -1) : before;
};

/** The newest value that a person wrote for a period, or for a part of it. */
const writtenFor = (data: Data, key: string, measure: Measure, period: Period): Written | null => {
  const parts = monthsIn(period.kind) / monthsIn(measure.period);
  const last = periodAt(measure.period, period.to);
  for (let back = 0; back < parts; back++) {
    const entry = data.written.get(valueKey(key, shiftPeriod(last, -back).key));
    if (entry) return entry;
  }
  return null;
};

const groupOf = ({ kinds }: Measure, { network, account }: Asked): Group => ({ network, account, kinds });

/** The value of a measure that is taken from posts, in a period; null where nothing is known. */
const valueIn = (
  { totals }: Data,
  measure: Measure,
  asked: Asked,
  [figure, period]: readonly [figure: FigureName | null, period: Period],
): number | null => {
  const { posts, known, sum, average } = totals(groupOf(measure, asked), figure, period);
  const all =
    measure.kinds.length === 0 ? posts : totals({ ...groupOf(measure, asked), kinds: [] }, null, period).posts;
  if (all === 0) return null;
  if (measure.from === 'posts') return posts;
  if (measure.per === 'post') return average;
  return posts > 0 && known === 0 ? null : sum;
};

/** What one of the unit that targets are written in is in the unit of the figures: an hour of watching, in seconds. */
const targetUnit = ({ from }: Measure): number => (from === 'watchTime' ? 3_600 : 1);

/** The target of a measure for a period: a sum grows with the length of the period, a value by hand does not. */
const targetFor = (
  data: Data,
  key: string,
  measure: Measure,
  period: Period,
): { value: number; own: boolean } | null => {
  const own = measure.target === undefined ? data.written.get(targetKey(key))?.value : undefined;
  const value = measure.target ?? own;
  if (value === undefined || value === null) return null;
  const adds = measure.from !== 'hand' && measure.per === 'period';
  const times = adds ? monthsIn(period.kind) / monthsIn(measure.period) : 1;
  return { value: value * times * targetUnit(measure), own: measure.target === undefined };
};

/** How the value of a measure may still change. Followers won less those lost can become fewer. */
const changesIn = ({ from, per }: Measure, open: boolean): StillChanges => {
  if (!open) return 'no';
  return from === 'posts' || (per === 'period' && from !== 'newFollows') ? 'up' : 'both';
};

const caveatsFor = (
  { index, totals }: Data,
  measure: Measure,
  asked: Asked,
  [figure, period]: readonly [figure: FigureName | null, period: Period],
): readonly Caveat[] => {
  if (measure.from === 'posts' || measure.from === 'hand') return [];
  if (figure === null) return [{ kind: 'missing' }];
  const group = groupOf(measure, asked);
  const rows = selectRows(index, { ...group, period });
  const [from, to] = asked.before.from < period.from ? [asked.before.from, period.to] : [period.from, asked.before.to];
  return [
    ...(figure === measure.from ? [] : [{ kind: 'instead', figure } as const]),
    ...caveatsOf(index, rows, totals(group, figure, period)),
    ...changesBetween(asked.network, figure, from, to).map((change) => ({ kind: 'changed', change }) as const),
  ];
};

const byHand = (data: Data, objective: Objective, measure: Measure, asked: Asked): MeasureResult => {
  const key = measureKey(objective, measure);
  const period = periodFor(measure, asked.period);
  const before = beforeFor(measure, asked);
  const written = writtenFor(data, key, measure, period);
  const [value, was] = [written?.value ?? null, writtenFor(data, key, measure, before)?.value ?? null];
  const target = targetFor(data, key, measure, period);
  return {
    key,
    measure,
    period,
    figure: null,
    value,
    posts: 0,
    written,
    target: target && value !== null ? compareWithTarget(value, target, measure.direction, 'no') : null,
    otherNetwork: false,
    before: { period: before, value: was },
    change: changeFrom(value, was),
    open: false,
    caveats: [],
  };
};

/** The value of a measure in the period asked about alone; null where nothing is known. */
export const valueOf = (data: Data, objective: Objective, measure: Measure, asked: Asked): number | null => {
  const { period } = asked;
  if (measure.from === 'hand') return writtenFor(data, measureKey(objective, measure), measure, period)?.value ?? null;
  const figure = measure.from === 'posts' ? null : figureFor(measure.from, asked.network, data.index);
  return measure.from === 'posts' || figure !== null ? valueIn(data, measure, asked, [figure, period]) : null;
};

/** What a measure of an objective came to in a period. */
export const resultOf = (data: Data, objective: Objective, measure: Measure, asked: Asked): MeasureResult => {
  if (measure.from === 'hand') return byHand(data, objective, measure, asked);
  const key = measureKey(objective, measure);
  const period = periodFor(measure, asked.period);
  const before = beforeFor(measure, asked);
  const figure = measure.from === 'posts' ? null : figureFor(measure.from, asked.network, data.index);
  const value = valueOf(data, objective, measure, { ...asked, period });
  const was = valueOf(data, objective, measure, { ...asked, period: before });
  const open = isOpen(period, asked.until);
  const otherNetwork = measure.network !== asked.network;
  const target = otherNetwork ? null : targetFor(data, key, measure, period);
  return {
    key,
    measure,
    period,
    figure,
    value,
    posts: data.totals(groupOf(measure, asked), null, period).posts,
    written: null,
    target:
      target && value !== null ? compareWithTarget(value, target, measure.direction, changesIn(measure, open)) : null,
    otherNetwork: otherNetwork && (measure.target !== undefined || data.written.has(targetKey(key))),
    before: { period: before, value: was },
    change: open ? null : changeFrom(value, was),
    open,
    caveats: caveatsFor(data, measure, asked, [figure, period]),
  };
};
