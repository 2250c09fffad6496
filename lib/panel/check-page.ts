import { mergeAccountLimits, type Limits } from '../check/limits.ts';
import type { ActiveRuleSet } from '../delivery/active-rule-set.ts';
import { departmentName } from '../delivery/department-name.ts';
import type { Messages } from '../i18n/messages.ts';
import type { ExternalStore } from '../platform/live.ts';
import type { Reason } from '../settings/reasons.ts';
import type { Settings } from '../settings/settings.ts';
import { toPlainDateTime } from '../text/time/plain-date-time.ts';
import type { Dictionary } from '../rule-set/translate.ts';
import type { SwitchedOn } from '../rule-set/calendar.ts';
import { type ModeClock, rulesByMode } from './rules-by-mode.ts';
import { liveRules } from './live-rules.ts';
import { createLocalDraft, type LocalDraft, type LocalDraftDependencies } from './local-draft.ts';
import { type ReportInput, type Report, createReport } from './report/report.ts';

/** What "Check a draft" depends on. */
type CheckPageDependencies = Omit<LocalDraftDependencies, 'addReasons'> & {
  readonly settings: ExternalStore<Settings>;
  readonly inForce: ExternalStore<ActiveRuleSet>;
  /** What the starter rules say in the language of the person. */
  readonly ofStarter?: ExternalStore<Dictionary>;
  /**
   * The modes that the person switched on, and a way to be called when some ms have passed; left out where none are
   * and the page stays open for a short time.
   */
  readonly modes?: { readonly switched: ExternalStore<readonly SwitchedOn[]>; readonly wait: ModeClock['wait'] };
  /** Stores reasons, which are deleted after so many days. */
  readonly addReasons: (reasons: readonly Reason[], days: number) => Promise<void>;
};

/** A draft that is checked by the rules and settings of now, and what the page tells beside its panel. */
type CheckPage = LocalDraft & {
  /** Handles whose limit is not the usual one. */
  readonly accounts: () => Limits;
  /** The report on the draft as it was checked last. */
  readonly report: (draft: Pick<ReportInput, 'text' | 'post'>, texts: Messages) => Report;
};

const NOTHING_SWITCHED: ExternalStore<readonly SwitchedOn[]> = { now: () => [], subscribe: () => () => {} };

/** Opens the draft of "Check a draft". New rules and settings check it again. */
export const createCheckPage = ({
  settings,
  inForce,
  ofStarter,
  modes,
  addReasons,
  ...world
}: CheckPageDependencies): CheckPage => {
  const rules = rulesByMode(liveRules(inForce, ofStarter), modes?.switched ?? NOTHING_SWITCHED, {
    now: () => world.clock().getTime(),
    wait: modes?.wait ?? (() => {}),
  });
  const draft = createLocalDraft(rules.now(), settings.now(), {
    ...world,
    addReasons: (reasons) => addReasons(reasons, rules.now().reasonDays),
  });
  const { panel } = draft;
  settings.subscribe(() => panel.useSettings(settings.now()));
  rules.subscribe(() => panel.useRules(rules.now()));
  return {
    ...draft,
    accounts: () => mergeAccountLimits(rules.now().ruleSet.accounts, settings.now().accounts),
    report: (written, texts) => {
      const { ruleSet } = rules.now();
      return createReport(
        {
          ...written,
          ...panel.view().panel,
          rules: { ...ruleSet, department: departmentName(inForce.now(), ruleSet) },
          at: toPlainDateTime(world.clock())!,
        },
        texts,
      );
    },
  };
};
