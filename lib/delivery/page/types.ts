import type { Change } from '../../rule-set/wording/compare.ts';
import type { DeliveryIssue } from '../issues.ts';
import type { EffectiveSetting } from '../policy/parse.ts';
import type { MayPause } from '../../settings/pause.ts';
import type { Preflight } from '../../settings/preflights.ts';
import type { RuleSet } from '../../rule-set/schema.ts';
import type { CheckOutcome } from '../../rule-set/check-outcome.ts';

/** The department and version of a rule set. */
export type RuleSetRef = { readonly department: string; readonly version: number };

/** A rule set file that was read and is shown before it is used; or why it cannot be. */
export type Preview =
  | (RuleSetRef & {
      readonly ok: true;
      readonly changes: readonly Change[];
      /** Whether it is the very rule set and version that is in use. */
      readonly same: boolean;
      /** Where it is older than what is in use, the version in use. */
      readonly olderThan: number | null;
      /** Where it is past its day, that day, as in 2026-11-02. */
      readonly expired: string | null;
      /** Where what is in use was imported too and is another rule set, whose that is. */
      readonly insteadOf: string | null;
    })
  | { readonly ok: false; readonly why: 'unopened' | 'needsNewer' | 'slow' }
  | { readonly ok: false; readonly why: 'unreadable'; readonly problems: readonly string[] };

/** What the page says of the rules in force. Days as in 2026-11-02, times local, as in 2026-11-02T09:05. */
export type RulesState = RuleSetRef & {
  readonly published: string;
  readonly expires: string | null;
  readonly changeNote: string | null;
  /** Changes from the previous version; null if it is not available or nothing changed. */
  readonly since: { readonly version: number; readonly changes: readonly Change[] } | null;
  /**
   * `loading`: the browser has not told yet whether there is a policy; `waiting`: there is one, whose rules are not
   * here.
   */
  readonly origin: 'inline' | 'url' | 'personal' | 'starter' | 'loading' | 'waiting';
  /** SHA-256 of the rules that a policy brought, in hexadecimal; null for others. */
  readonly fingerprint: string | null;
  /** The server the policy names. */
  readonly host: string | null;
  /** When the policy, or the server it names, was last reached; null: never. */
  readonly lastChecked: string | null;
  readonly faults: readonly DeliveryIssue[];
  /** Whether the browser has to be asked before it may fetch from the host. */
  readonly mustAllow: boolean;
  readonly supportUrl: string | null;
  /** The rules in force, and whether a person may turn single ones off and ignore words. */
  readonly ruleSet: Pick<RuleSet, 'id' | 'rules' | 'modes' | 'calendar' | 'language' | 'preflight' | 'accounts'>;
  readonly maySwitchOff: boolean;
  /** How long a person may pause checking, and the sites on which the policy keeps it off: origins. */
  readonly mayPause: MayPause;
  readonly offSites: readonly string[];
  /** Whether the toolbar button shows the number of hints, as the policy says; null if the person chooses. */
  readonly showBadge: boolean | null;
  /** What a press on Post does, as the policy says; null if the person chooses. */
  readonly preflight: Preflight | null;
  /** Reasons are deleted after so many days. */
  readonly reasonDays: number;
  /** Whether a file may be imported; not where the policy forbids it, nor where it brings rules itself. */
  readonly importing: 'allowed' | 'forbidden' | 'by-policy';
  /**
   * What "go back" would bring: a rule set imported before, or null for the starter set; undefined: there is no way
   * back.
   */
  readonly goBackTo: RuleSetRef | null | undefined;
  /** Every setting with the value that the policy sets, or the default; none without a policy. */
  readonly settings: readonly EffectiveSetting[];
  /** Recent issues, newest first. */
  readonly log: readonly { readonly at: string; readonly id: string; readonly detail: string }[];
};

/** What the page's buttons do. None of them rejects. */
export type RulesActions = {
  /** Checks for new rules now; null if that failed. */
  readonly checkNow: () => Promise<CheckOutcome | null>;
  /** Asks the browser for permission to fetch from the host. */
  readonly allow: () => Promise<boolean>;
  readonly preview: (file: File) => Promise<Preview>;
  /** The preview of the last file, compared with the rules now active; null without one. */
  readonly previewAgain: () => Preview | null;
  /** Uses the file last previewed; resolves to whether that was done. */
  readonly use: () => Promise<boolean>;
  readonly goBack: () => Promise<boolean>;
};
