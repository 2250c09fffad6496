import type { Fault } from '../../lib/rule-set/faults.ts';
import type { Change } from '../../lib/rule-set/compare.ts';
import type { RuleSet } from '../../lib/rule-set/schema.ts';

/** A change in one line. */
export const lineOf = ({ heading, sentence }: Change): string => `${heading}: ${sentence}`;

/** A rule set file that was read and is shown before it is used. */
export type Preview =
  | { readonly ok: true; readonly department: string; readonly version: number; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** What the page says of the rules in force. Days as in 2026-11-02. */
export type RulesState = {
  readonly department: string;
  readonly version: number;
  readonly published: string;
  readonly expires: string | null;
  readonly changeNote: string | null;
  /** What is different from the version before; null where that is not at hand, or nothing is. */
  readonly since: { readonly version: number; readonly changes: readonly Change[] } | null;
  readonly origin: 'inline' | 'url' | 'personal' | 'starter';
  /** The server the policy names. */
  readonly host: string | null;
  /** Local time, as in 2026-11-02T09:05. */
  readonly lastChecked: string | null;
  readonly faults: readonly Fault[];
  /** Whether the browser has to be asked before it may fetch from the host. */
  readonly mustAllow: boolean;
  readonly supportUrl: string | null;
  /** The rules in force, and whether a person may switch single ones off. */
  readonly ruleSet: Pick<RuleSet, 'rules' | 'language' | 'preflight'>;
  readonly maySwitchOff: boolean;
  readonly mayImport: boolean;
  readonly mayGoBack: boolean;
  readonly settings: readonly { readonly name: string; readonly value: string; readonly set: boolean }[];
};

/** Each resolves to whether it was done. */
export type RulesActions = {
  readonly checkNow: () => Promise<boolean>;
  readonly allow: () => Promise<boolean>;
  readonly preview: (file: File) => Promise<Preview>;
  /** Uses the file last previewed. */
  readonly use: () => Promise<boolean>;
  readonly goBack: () => Promise<boolean>;
};
