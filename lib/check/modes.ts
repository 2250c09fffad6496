import { toIsoDate } from '../text/time/calendar.ts';
import type { PlainDateTime } from '../text/time/plain-date-time.ts';
import type { Rule, RuleSet } from '../rule-set/schema.ts';
import type { Severity } from '../rule-set/severity.ts';

type Mode = RuleSet['modes'][number];

const lasts = ({ from, until }: Mode, day: string): boolean =>
  (from !== undefined || until !== undefined) &&
  (from === undefined || from <= day) &&
  (until === undefined || day <= until);

/**
 * The modes that apply to a post: those the context names, else those whose dates include the day of posting (both days
 * included).
 */
export const activeModes = (
  modes: readonly Mode[],
  named: readonly string[] | undefined,
  goesOut: PlainDateTime,
): readonly Mode[] => {
  if (modes.length === 0) return modes;
  const day = toIsoDate(goesOut);
  return modes.filter((mode) => (named ? named.includes(mode.id) : lasts(mode, day)));
};

/** How severe a rule is in these modes; null where it says nothing. A later mode overrules an earlier one. */
export const effectiveSeverity = (rule: Rule, modes: readonly Mode[]): Severity | null => {
  if (rule.modes && !modes.some(({ id }) => rule.modes?.includes(id))) return null;
  // A rule may be named like something that every object has.
  const severity =
    modes.findLast(({ severities }) => Object.hasOwn(severities, rule.id))?.severities[rule.id] ?? rule.severity;
  return severity === 'off' ? null : severity;
};
