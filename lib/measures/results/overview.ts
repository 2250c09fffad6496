import type { Objective } from '../../rule-set/objective-schema.ts';
import { type Asked, type Data, type MeasureResult, periodFor, resultOf, valueOf } from './measure-result.ts';
import { type Period, shiftPeriod } from './period.ts';

/** A point of a course over time; `value`: null where nothing is known. */
export type Point = { readonly period: Period; readonly value: number | null };

/** What the measures of an objective came to. */
export type ObjectiveResult = { readonly objective: Objective; readonly measures: readonly MeasureResult[] };

/** What all measures of all objectives came to in a period. */
export const overviewOf = (data: Data, objectives: readonly Objective[], asked: Asked): readonly ObjectiveResult[] =>
  objectives.map((objective) => ({
    objective,
    measures: objective.measures.map((measure) => resultOf(data, objective, measure, asked)),
  }));

/** How many periods a course shows. */
const POINTS: Readonly<Record<Period['kind'], number>> = { month: 13, quarter: 9, year: 5 };

/**
 * The course of a measure up to the period asked about, the oldest first. Periods before the first that has a value are
 * left out.
 */
export const courseOf = (
  data: Data,
  objective: Objective,
  { measure }: MeasureResult,
  asked: Asked,
): readonly Point[] => {
  const last = periodFor(measure, asked.period);
  const count = POINTS[last.kind];
  const points = Array.from({ length: count }, (_, place): Point => {
    const period = shiftPeriod(last, place - count + 1);
    return { period, value: valueOf(data, objective, measure, { ...asked, period }) };
  });
  const first = points.findIndex(({ value }) => value !== null);
  return first < 0 ? [] : points.slice(first);
};

/** Of how many targets it can be told whether they are met, how many are, and for how many it is too early. */
export const targetsMet = (
  results: readonly ObjectiveResult[],
): { readonly all: number; readonly met: number; readonly open: number } => {
  const targets = results.flatMap(({ measures }) => measures.flatMap(({ target }) => target ?? []));
  const count = (wanted: string): number => targets.filter(({ state }) => state === wanted).length;
  return { all: count('met') + count('missed'), met: count('met'), open: count('open') };
};
