import type { Preview, RulesActions } from './types.ts';
import { browser } from '../../platform/browser.ts';
import type { TryResult } from '../../check/try-rule-set.ts';
import { compareRuleSets } from '../../rule-set/wording/compare.ts';
import type { ExternalStore } from '../../platform/live.ts';
import { utcDay } from '../../text/time/utc-day.ts';
import type { ActiveRuleSet } from '../active-rule-set.ts';
import { MAX_FILE_BYTES, openRuleSetFile } from '../open-file.ts';
import { resolveRules } from '../resolve-rules.ts';
import type { RuleSet } from '../../rule-set/schema.ts';
import { parseStored } from '../parse-stored.ts';
import { changeImported, type ImportedRules } from '../store.ts';
import type { CheckOutcome } from '../../rule-set/check-outcome.ts';
import { isExpired } from '../../rule-set/is-expired.ts';
import { importPermission, originPattern } from './rules-state.ts';

const createPreview = (chosen: RuleSet, inForce: ActiveRuleSet): Preview => {
  const { id, department, version, expires } = chosen;
  const { ruleSet: now } = resolveRules(inForce);
  const imported = inForce.origin === 'personal';
  return {
    ok: true,
    department: department.name,
    version,
    changes: compareRuleSets(now, chosen),
    same: now.id === id && now.version === version,
    olderThan: imported && now.id === id && now.version > version ? now.version : null,
    expired: expires !== undefined && isExpired(chosen, utcDay(Date.now())) ? expires : null,
    insteadOf: imported && now.id !== id ? now.department.name : null,
  };
};

/** What the buttons need from above. */
export type RulesActionsDependencies = {
  /** Whether a rule set, given as JSON, may become active. */
  readonly tryRuleSet: (text: string) => Promise<TryResult>;
  /** Asks the background to check for new rules. Undefined if nothing answers; may reject. */
  readonly check: () => Promise<CheckOutcome | null | undefined>;
};

const ownVersion = (): string => browser.runtime.getManifest().version;

/** A rule set that was read from a file, and its text. */
type Chosen = { readonly text: string; readonly ruleSet: RuleSet };

/** Reads a file and tries its rule set out. Gives it, or why it cannot be used. */
const readRuleSetFile = async (
  file: File,
  tryRuleSet: RulesActionsDependencies['tryRuleSet'],
): Promise<Chosen | Extract<Preview, { readonly ok: false }>> => {
  let bytes: Uint8Array;
  try {
    // One byte too many is enough to tell that a file is too large.
    bytes = new Uint8Array(await file.slice(0, MAX_FILE_BYTES + 1).arrayBuffer());
  } catch {
    return { ok: false, why: 'unopened' };
  }
  const opened = openRuleSetFile(bytes, ownVersion());
  if (!opened.ok)
    return opened.needsNewer
      ? { ok: false, why: 'needsNewer' }
      : { ok: false, why: 'unreadable', problems: opened.problems };
  const { text } = opened;
  const tried = await tryRuleSet(text);
  // To read it again is quick: it has just been done within the time that a trial may take.
  const ruleSet = tried.ok && parseStored(text);
  if (ruleSet) return { text, ruleSet };
  return tried.ok || tried.why === 'slow'
    ? { ok: false, why: 'slow' }
    : { ok: false, why: 'unreadable', problems: tried.problems };
};

/** Changes the imported rules, unless a policy now provides rules. Gives whether it was done. */
const changeIfAllowed = async (
  active: ActiveRuleSet,
  next: (now: ImportedRules) => ImportedRules,
): Promise<boolean> => {
  if (importPermission(active) !== 'allowed') return false;
  try {
    await changeImported(next);
    return true;
  } catch {
    return false;
  }
};

/** What the page's buttons about rules do, beside the rules in force. */
export const createRulesActions = (
  inForce: ExternalStore<ActiveRuleSet>,
  { tryRuleSet, check }: RulesActionsDependencies,
): RulesActions => {
  let chosen: Chosen | null = null;
  let turn = 0;

  const change = (next: (now: ImportedRules) => ImportedRules): Promise<boolean> =>
    changeIfAllowed(inForce.now(), next);

  return {
    checkNow: () =>
      check().then(
        (looked) => looked ?? null,
        () => null,
      ),
    // Browsers require that this is asked directly in the click handler, before any await.
    allow: async () => {
      const origin = originPattern(inForce.now());
      return origin !== null && browser.permissions.request({ origins: [origin] }).catch(() => false);
    },
    preview: async (file) => {
      const mine = ++turn;
      const read = await readRuleSetFile(file, tryRuleSet);
      if (!('ruleSet' in read)) return read;
      // A newer file may have been chosen while this one was read.
      if (mine === turn) chosen = read;
      return createPreview(read.ruleSet, inForce.now());
    },
    previewAgain: () => chosen && createPreview(chosen.ruleSet, inForce.now()),
    use: () =>
      change((now) =>
        chosen === null || chosen.text === now.text
          ? now
          : { text: chosen.text, before: now.text, readBy: ownVersion() },
      ),
    // The replaced rules are kept, so that a second press brings them back.
    goBack: () =>
      change(({ text, before }) => ({
        text: before !== null && parseStored(before) ? before : null,
        before: text,
        readBy: ownVersion(),
      })),
  };
};
