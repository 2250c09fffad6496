import type { Preview, RulesActions } from './types.ts';
import { browser } from '../../platform/browser.ts';
import type { TriedOut } from '../../check/try-out.ts';
import { compareRuleSets } from '../../rule-set/wording/compare.ts';
import type { ExternalStore } from '../../platform/live.ts';
import { utcDay } from '../../text/time/utc-day.ts';
import type { InForce } from '../active-rule-set.ts';
import { MOST_FILE_BYTES, openFile } from '../open-file.ts';
import { rulesInUse } from '../rules-in-use.ts';
import type { RuleSet } from '../../rule-set/schema.ts';
import { parseStored } from '../stored-rule-set.ts';
import { loadPersonal, type Personal, savePersonal } from '../store.ts';
import type { Looked } from '../next-state.ts';
import { isExpired } from '../accept-version.ts';
import { importingOf, patternOf } from './rules-state.ts';

const previewOf = (chosen: RuleSet, inForce: InForce): Preview => {
  const { id, department, version, expires } = chosen;
  const { ruleSet: now } = rulesInUse(inForce);
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
export type RulesActionsWorld = {
  /** Tries a rule set out before it may come into force. */
  readonly tryOut: (ruleSet: RuleSet) => TriedOut;
  /** Has the background look for new rules. Undefined where nothing answers; may reject. */
  readonly look: () => Promise<Looked | null | undefined>;
};

/** What the page's buttons about rules do, beside the rules in force. */
export const rulesActionsFor = (inForce: ExternalStore<InForce>, { tryOut, look }: RulesActionsWorld): RulesActions => {
  let chosen: { readonly text: string; readonly ruleSet: RuleSet } | null = null;
  let turn = 0;

  /** Changes what is imported, unless a policy that chooses the rules has come meanwhile. */
  const change = async (next: (now: Personal) => Personal): Promise<boolean> => {
    if (importingOf(inForce.now()) !== 'allowed') return false;
    try {
      await savePersonal(next(await loadPersonal()));
      return true;
    } catch {
      return false;
    }
  };

  return {
    checkNow: () => look().then((looked) => looked ?? null, () => null),
    // Asked for in the press itself, without waiting for anything before: browsers want that.
    allow: async () => {
      const origin = patternOf(inForce.now());
      return origin !== null && browser.permissions.request({ origins: [origin] }).catch(() => false);
    },
    preview: async (file) => {
      const mine = ++turn;
      let bytes: Uint8Array;
      try {
        // One byte too many is enough to tell that a file is too large.
        bytes = new Uint8Array(await file.slice(0, MOST_FILE_BYTES + 1).arrayBuffer());
      } catch {
        return { ok: false, why: 'unopened' };
      }
      const read = openFile(bytes, browser.runtime.getManifest().version);
      if (!read.ok) return read.needsNewer ? { ok: false, why: 'needsNewer' } : { ok: false, why: 'unreadable', problems: read.problems };
      const { problems, slow } = tryOut(read.ruleSet);
      if (slow) return { ok: false, why: 'slow' };
      if (problems.length > 0) return { ok: false, why: 'unreadable', problems };
      // One that was slow to read is not the one that the person sees.
      if (mine === turn) chosen = read;
      return previewOf(read.ruleSet, inForce.now());
    },
    previewAgain: () => chosen && previewOf(chosen.ruleSet, inForce.now()),
    use: () => change((now) => (chosen === null || chosen.text === now.text ? now : { text: chosen.text, before: now.text })),
    // There and back again: nothing that was imported is lost by a press too many.
    goBack: () => change(({ text, before }) => ({ text: before !== null && parseStored(before) ? before : null, before: text })),
  };
};
