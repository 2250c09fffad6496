import type { PlainDateTime } from '../text/time/plain-date-time.ts';
import { instantOf } from '../text/time/uk-time.ts';
import { periodsAt, periodsOf, type SwitchedOn, switchedPeriods } from '../rule-set/calendar.ts';
import type { Mode } from '../rule-set/mode-schema.ts';
import type { Rule, RuleSet } from '../rule-set/schema.ts';
import type { Severity } from '../rule-set/severity.ts';

/**
 * Creates a function that finds the modes that apply to a post, in the order of the rule set: those the context names,
 * else those that hold when it goes out, by the calendar or because a person switched them on.
 */
export const createModeFinder = (
  ruleSet: Pick<RuleSet, 'modes' | 'calendar'>,
  switchedOn: readonly SwitchedOn[] = [],
): ((named: readonly string[] | undefined, goesOut: PlainDateTime) => readonly Mode[]) => {
  const { modes } = ruleSet;
  const periods = [...periodsOf(ruleSet), ...switchedPeriods(ruleSet, switchedOn)];
  const none: readonly Mode[] = [];
  return (named, goesOut) => {
    if (named) return modes.filter(({ id }) => named.includes(id));
    if (periods.length === 0) return none;
    const holding = periodsAt(periods, instantOf(goesOut));
    return holding.length === 0 ? none : modes.filter(({ id }) => holding.some(({ mode }) => mode === id));
  };
};

/** How severe a hint of a rule is, and how severe one is about what the kind calls serious. */
export type Severities = { readonly severity: Severity; readonly seriousSeverity: Severity };

/** The last of these modes that has its own words for a rule. A rule may be named `constructor`. */
const lastWithWords = (modes: readonly Mode[], rule: string): Mode | undefined =>
  modes.findLast(({ wordings }) => Object.hasOwn(wordings, rule));

/** What these modes say of a rule. One that a person may switch on takes nothing from what must be fixed. */
const severityIn = ({ id, severity, seriousSeverity }: Rule, modes: readonly Mode[]): Severity | 'off' | undefined => {
  let said: Severity | 'off' | undefined;
  for (const { byHand, severities } of modes) {
    if (!Object.hasOwn(severities, id)) continue;
    const isMustFix = said === undefined ? severity === 'error' || seriousSeverity === 'error' : said === 'error';
    if (!byHand || !isMustFix) said = severities[id];
  }
  return said;
};

/**
 * How severe a rule is in these modes; null where it says nothing. A later mode overrules an earlier one, and what a
 * mode says of a rule counts for all that the rule finds.
 */
export const effectiveSeverities = (rule: Rule, modes: readonly Mode[]): Severities | null => {
  if (rule.modes && !modes.some(({ id }) => rule.modes?.includes(id))) return null;
  const inMode = severityIn(rule, modes);
  if (inMode === 'off') return null;
  const { severity, seriousSeverity = severity } = rule;
  return inMode ? { severity: inMode, seriousSeverity: inMode } : { severity, seriousSeverity };
};

/** What a rule says in these modes, where that is not what it says at all times. */
export const wordingOf = (rule: string, modes: readonly Mode[]): Mode['wordings'][string] | undefined =>
  lastWithWords(modes, rule)?.wordings[rule];
