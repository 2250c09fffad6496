import type { RulesIssue, ActiveRulesSummary as Shown } from '../../components/popup/types.ts';
import { ISSUE_LEVELS, issuesToShow } from '../../lib/delivery/issues.ts';
import { watchActiveRuleSet, type ActiveRuleSet } from '../../lib/delivery/active-rule-set.ts';
import type { SwitchedOn } from '../../lib/rule-set/calendar.ts';
import { type ShownModes, shownModes } from '../../lib/rule-set/shown-modes.ts';
import { switchedModes } from '../../lib/settings/switched-modes.ts';
import { mayPauseOf } from '../../lib/delivery/policy/schema.ts';
import type { MayPause } from '../../lib/settings/pause.ts';
import { departmentName } from '../../lib/delivery/department-name.ts';
import { type GlossaryPart, starterGlossary } from '../../lib/rule-set/starter/starter-glossary.ts';
import { getRulesMessages } from '../../lib/i18n/rules-messages.ts';
import { getHelp, type HelpTopic } from '../../lib/i18n/help-messages.ts';
import { HELP_WITH_ISSUE } from '../../lib/i18n/help-topics.ts';
import type { InterfaceLanguage } from '../../lib/text/languages.ts';

/** Whose rules are active, what can be looked up in them, and the issue to show, in a language. */
export type ActiveRules = {
  readonly inForce: Omit<Shown, 'amiss'>;
  readonly mayPause: MayPause;
  /** The modes that hold now, and those that begin today or tomorrow. */
  readonly modes: ShownModes;
  readonly strategy: GlossaryPart;
  readonly helpIn: (language: InterfaceLanguage) => readonly HelpTopic[];
  readonly amissIn: (language: InterfaceLanguage) => RulesIssue | null;
};

const asShown = (inForce: ActiveRuleSet, switchedOn: readonly SwitchedOn[]): ActiveRules => {
  const { ruleSet, faults } = inForce;
  const strategy = ruleSet ?? starterGlossary();
  const { version, published } = strategy;
  const [gravest, ...more] = issuesToShow(faults);
  return {
    inForce: { department: departmentName(inForce, strategy), version, published },
    mayPause: mayPauseOf(inForce.policy),
    modes: shownModes(strategy, switchedOn, Date.now()),
    strategy,
    helpIn: getHelp,
    amissIn: (language) =>
      gravest
        ? {
            words: getRulesMessages(language).faults[gravest.id](gravest.facts),
            severity: ISSUE_LEVELS[gravest.id],
            help: HELP_WITH_ISSUE[gravest.id],
            more: more.length,
          }
        : null,
  };
};

/** After so many ms the modes are looked at again. */
const LOOK_AGAIN_MS = 60_000;

/** Calls back with the rule set in force, now and after every change of it. */
export const watchActiveRules = async (onRules: (rules: ActiveRules) => void): Promise<void> => {
  const [inForce, switched] = await Promise.all([watchActiveRuleSet(), switchedModes.follow([])]);
  const tell = (): void => onRules(asShown(inForce.now(), switched.now()));
  inForce.subscribe(tell);
  switched.subscribe(tell);
  tell();
  // In a tab it may stay open over the start or the end of a mode.
  setInterval(tell, LOOK_AGAIN_MS);
};
