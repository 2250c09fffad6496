import type { Measure, Objective } from '../../rule-set/objective-schema.ts';

/** The longest part of a key that comes from a rule set; a key has at most 300 characters. */
const MOST = 80;

/** What a measure is known by on this machine; it stays the same where the rule set gives an id. */
export const measureKey = ({ id }: Pick<Objective, 'id'>, measure: Pick<Measure, 'id' | 'text'>): string =>
  `${id}/${(measure.id ?? measure.text).slice(0, MOST)}`;

/** Under what the value of a measure that a person wrote for a period is stored. `period`: such as 2026-10. */
export const valueKey = (measure: string, period: string): string => `measure/${measure}/${period}`;

/** Under what a target that a person set is stored, where the rule set has none. */
export const targetKey = (measure: string): string => `target/${measure}`;

/** Under what a note on an objective for a period is stored. */
export const noteKey = (objective: string, period: string): string => `note/${objective}/${period}`;
