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

/** How severe a hint of a rule is, and how severe one is about what the kind calls serious. */
export type Severities = { readonly severity: Severity; readonly seriousSeverity: Severity };

/**
 * How severe a rule is in these modes; null where it says nothing. A later mode overrules an earlier one, and what a
 * mode says of a rule counts for all that the rule finds.
 */
export const effectiveSeverities = (rule: Rule, modes: readonly Mode[]): Severities | null => {
  if (rule.modes && !modes.some(({ id }) => rule.modes?.includes(id))) return null;
  // A rule may be named like something that every object has.
  const inMode = modes.findLast(({ severities }) => Object.hasOwn(severities, rule.id))?.severities[rule.id];
  if (inMode === 'off') return null;
  const { severity, seriousSeverity = severity } = rule;
  return inMode ? { severity: inMode, seriousSeverity: inMode } : { severity, seriousSeverity };
};
