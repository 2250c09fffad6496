import { DEFAULT_NETWORK, type NetworkName } from '../networks/index.ts';
import type { Context, Draft } from '../draft/draft.ts';
import { createLineCache } from '../draft/lines.ts';
import { type PlainDateTime, toPlainDateTime } from '../text/time/plain-date-time.ts';
import { sharePhraseIndex } from '../draft/phrase-index.ts';
import { parseDraft } from '../draft/parse-draft.ts';
import { readShown } from '../draft/shown.ts';
import type { SwitchedOn } from '../rule-set/calendar.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import type { Say } from '../rule-set/translate.ts';
import type { RuleKind } from '../rules/rule-kind.ts';
import { compileChecklist } from './checklist.ts';
import { compileRules, reword } from './compile.ts';
import { compilePrecedence } from './precedence.ts';
import { toHints } from './to-hints.ts';
import { type RuleErrors, runRules, groupRules } from './run-rules.ts';
import type { CheckResult } from './hint.ts';
import { type Limits, createLimitLookup } from './limits.ts';
import { createModeFinder, effectiveSeverities, wordingOf } from './modes.ts';
import { byPosition } from './sort-hints.ts';
import { checkAltTexts } from './alt-texts.ts';
import type { How } from './apart.ts';
import { checkPoll } from './poll.ts';

/** What a checker may be given beside a rule set. */
export type CheckerOptions = {
  /** Weighted characters of accounts, as the person set them; they overrule the rule set's. */
  readonly limits?: Limits;
  /** Ids of rules the person switched off. A rule that is "must fix" in the active modes runs anyway. */
  readonly off?: readonly string[];
  /** Modes that the person switched on, beside those of the calendar. */
  readonly switchedOn?: readonly SwitchedOn[];
  /** Kinds by name, where not those of lib/rules. */
  readonly kinds?: ReadonlyMap<string, RuleKind>;
  /** Puts what hints say into the language of a person; hints say what the rule set has where this is left out. */
  readonly say?: Say;
};

/** A rule set compiled once, ready to check drafts. */
export type Checker = {
  /**
   * Checks a draft. `now` is used if the context has no time of its own; `network` is where it will be posted, X unless
   * given. Never throws, whatever the draft or a rule contains.
   */
  readonly check: (text: string, context: Context, now: PlainDateTime, network?: NetworkName) => CheckResult;
  /** Clears the cached lines. */
  readonly forget: () => void;
  /** Ids of rules of a kind that this version does not know. They are skipped. */
  readonly skipped: readonly string[];
};

type Plan = ReturnType<typeof groupRules> & { readonly modes: readonly string[] };

/**
 * The rules that are active while some modes hold, grouped once for each set of modes. `off`: ids of rules the person
 * switched off.
 */
const createPlans = (
  ruleSet: RuleSet,
  rules: ReturnType<typeof compileRules>['rules'],
  { off, switchedOn, say }: Pick<CheckerOptions, 'off' | 'switchedOn' | 'say'>,
): ((named: readonly string[] | undefined, goesOut: PlainDateTime) => Plan) => {
  const silent = new Set(off);
  const plans = new Map<string, Plan>();
  const modesFor = createModeFinder(ruleSet, switchedOn);
  const compile = (active: ReturnType<typeof modesFor>): Plan => ({
    modes: active.map(({ id }) => id),
    ...groupRules(
      rules.flatMap((rule) => {
        const severities = effectiveSeverities(rule.rule, active);
        if (!severities || (severities.severity !== 'error' && silent.has(rule.rule.id))) return [];
        return [{ ...reword(rule, wordingOf(rule.rule.id, active), ruleSet, say), ...severities }];
      }),
    ),
  });
  return (named, goesOut) => {
    const active = modesFor(named, goesOut);
    const key = active.map(({ id }) => id).join();
    const plan = plans.get(key) ?? compile(active);
    plans.set(key, plan);
    return plan;
  };
};

/**
 * Compiles a rule set. What it finds in lines is kept for the lines of the draft checked last, so one checker serves
 * one person typing.
 */
export const createChecker = (ruleSet: RuleSet, options: CheckerOptions = {}): Checker => {
  const { limits, kinds, say } = options;
  const [{ rules, skipped, faults: broken }, ask] = sharePhraseIndex(() => [
    compileRules(ruleSet, kinds, say),
    compileChecklist(ruleSet.checklist, ruleSet.lists),
  ]);
  const faults: RuleErrors = new Map(broken.map((fault) => [fault.rule, fault]));
  const limitOf = createLimitLookup(ruleSet.accounts, limits);
  const withoutYielding = compilePrecedence(ruleSet.precedence);
  let cache = createLineCache();

  const planFor = createPlans(ruleSet, rules, options);

  const read = (text: string, context: Context, network: NetworkName): Draft => {
    const how = { network, limit: limitOf(context, network), cache };
    const draft = parseDraft(text, context, how);
    // A bare link is in no language, so a rule for that of the rule set may speak about it.
    const isBare = draft.words.length === 0 && draft.hashtags.length === 0;
    return isBare ? parseDraft(text, context, { ...how, fallback: ruleSet.language }) : draft;
  };

  return {
    skipped,
    forget: () => void (cache = createLineCache()),
    check: (text, context, clock, network = DEFAULT_NETWORK) => {
      const now = (context.now === undefined ? null : toPlainDateTime(context.now)) ?? clock;
      const draft = read(text, context, network);
      const reading = readShown(draft);
      const plan = planFor(context.modes, draft.scheduledFor ?? now);
      const how: How = { plan, network, language: context.language, fallback: reading.shown.language, now, faults };
      const inText = toHints(runRules(plan, reading, now, faults), draft);
      const inAltTexts = checkAltTexts(draft, ruleSet.language, { ...how, plan: plan.forAltText });
      // Rules about a description as a whole and about its words may find one fault. Choices of a poll are left out,
      // because a hint about one does not tell which.
      const inDraft = withoutYielding(inAltTexts.length === 0 ? inText : [...inText, ...inAltTexts]);
      const inPoll = checkPoll(context, ruleSet.language, how);
      const apart = inAltTexts.length + inPoll.length;
      const hints = apart === 0 ? inDraft : [...inDraft, ...inPoll].sort(byPosition);
      return { draft, hints, checklist: ask(reading.shown, hints, plan.modes), faults: [...faults.values()] };
    },
  };
};
