import type { ActiveRuleSet } from './active-rule-set.ts';
import { departmentName } from './department-name.ts';
import { defaultPolicy, mayPauseOf, reasonDaysOf } from './policy/schema.ts';
import type { Policy } from './policy/settings.ts';
import type { MayPause, Pause } from '../settings/pause.ts';
import type { Preflight } from '../settings/preflights.ts';
import type { SwitchedOn } from '../rule-set/calendar.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import type { Dictionary } from '../rule-set/translate.ts';
import { starterRuleSet } from '../rule-set/starter/starter.ts';

/** The rules for checking drafts, and what the policy lets the person change. */
export type ResolvedRules = {
  readonly ruleSet: RuleSet;
  /** What the starter rules say in the language of the person; none where it is left out. */
  readonly ofStarter?: Dictionary;
  /** Whether the person may turn off single rules and ignore words in every draft. */
  readonly maySwitchOff: boolean;
  /** Whether the person may ignore a must-fix hint in a post, with a reason. */
  readonly mayIgnoreMustFix: boolean;
  /** What a press on Post does, as the policy says; null if the person chooses. */
  readonly preflight: Preflight | null;
  /** How long the person may pause checking. */
  readonly mayPause: MayPause;
  /** The pause that holds now; none where it is left out. */
  readonly paused?: Pause;
  /** Modes that the person switched on; none where it is left out. */
  readonly switchedOn?: readonly SwitchedOn[];
  /** Sites on which the policy keeps checking off: origins. */
  readonly offSites: readonly string[];
  /** Whose rules these are; null for the starter rules. */
  readonly department: string | null;
  /** Reasons are deleted after so many days. */
  readonly reasonDays: number;
};

/** Returns the active rule set, else the starter set, and what the policy allows. */
export const resolveRules = ({
  ruleSet,
  origin,
  policy,
}: Pick<ActiveRuleSet, 'ruleSet' | 'origin' | 'policy'>): ResolvedRules => ({
  ruleSet: ruleSet ?? starterRuleSet(),
  maySwitchOff: policy?.allowTurnOffRules ?? defaultPolicy.allowTurnOffRules,
  mayIgnoreMustFix: policy?.allowIgnoreMustFix ?? defaultPolicy.allowIgnoreMustFix,
  preflight: policy?.preflight ?? null,
  mayPause: mayPauseOf(policy),
  offSites: policy?.offSites ?? [],
  department: ruleSet ? departmentName({ origin, policy }, ruleSet) : null,
  reasonDays: reasonDaysOf(policy),
});

/** What the rules and the policy say of a press on Post. */
export type PreflightRules = { readonly ruleSet: Pick<RuleSet, 'preflight'> } & Pick<ResolvedRules, 'preflight'>;

/**
 * What a press on Post does. The policy decides. If it says nothing, a rule set may turn the check off; otherwise the
 * person chooses.
 */
export const resolvePreflight = ({ ruleSet, preflight }: PreflightRules, own: Preflight): Preflight =>
  preflight ?? (ruleSet.preflight ? own : 'off');

/** The settings of a policy that change how drafts are checked, or what is shown beside a hint. */
const CHECK_SETTINGS = [
  'allowTurnOffRules',
  'allowIgnoreMustFix',
  'preflight',
  'allowPause',
  'reasonDays',
  'departmentName',
  'offSites',
] as const satisfies readonly (keyof Policy)[];

/**
 * Whether both check drafts alike and name the same department. Each check for new rules changes the state, and most
 * bring no new rules.
 */
export const hasSameRules = (a: ActiveRuleSet, b: ActiveRuleSet): boolean =>
  a.mark === b.mark &&
  CHECK_SETTINGS.every((name) => JSON.stringify(a.policy?.[name]) === JSON.stringify(b.policy?.[name]));
