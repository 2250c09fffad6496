import { loadActiveText } from './active-text.ts';
import { createIssue, issuesToShow } from './issues.ts';
import { parseHead } from './needs.ts';
import type { Policy } from './policy/settings.ts';
import { changeImported, type ImportedRules } from './store.ts';
import { visibleIssues } from './visible-issues.ts';

/** Dependencies of `loadAttention`. */
type AttentionDependencies = {
  /** Whether this version of the extension can read a rule set; null if that cannot be told now. */
  readonly canRead: (text: string) => Promise<boolean | null>;
  /** The extension's own version. */
  readonly version: string;
};

/** Whether an imported rule set can be read. It is asked once for each version of the extension. */
const isReadable = async (
  { text, readBy }: ImportedRules,
  { canRead, version }: AttentionDependencies,
): Promise<boolean> => {
  if (text === null || readBy === version) return true;
  const answer = await canRead(text);
  if (answer === true) await changeImported((now) => (now.text === text ? { ...now, readBy: version } : undefined));
  return answer !== false;
};

/**
 * The policy, and whether the toolbar button tells of a problem with the rules. Rejects if storage cannot be read.
 *
 * @param time now, in ms since 1970
 */
export const loadAttention = async (
  time: number,
  dependencies: AttentionDependencies,
): Promise<{ readonly policy: Policy | null; readonly rulesNeedAttention: boolean }> => {
  const { text, isImported, policy, kept, personal, issues } = await loadActiveText();
  const isUnusable = isImported && !(await isReadable(personal, dependencies));
  const head = text === null || isUnusable ? null : parseHead(text);
  const [version, expires] = [head?.['version'], head?.['expires']];
  const described = {
    version: typeof version === 'number' ? version : 0,
    expires: typeof expires === 'string' ? expires : undefined,
  };
  const found = isUnusable ? [...issues, createIssue('unusable')] : issues;
  const shown = issuesToShow(visibleIssues(kept, found, head && described, time));
  return { policy, rulesNeedAttention: shown.length > 0 };
};
