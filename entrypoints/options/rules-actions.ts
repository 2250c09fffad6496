import type { RulesActions } from '../../components/options/rules-types.ts';
import { browser } from '../../lib/browser.ts';
import { tryExamples } from '../../lib/check/examples.ts';
import { compareRuleSets } from '../../lib/rule-set/compare.ts';
import type { Live } from '../../lib/follow.ts';
import type { InForce } from '../../lib/rule-set/in-force.ts';
import { MOST_FILE_BYTES, openFile } from '../../lib/rule-set/open-file.ts';
import { rulesInUse } from '../../lib/rule-set/rules-in-use.ts';
import { loadPersonal, loadStored, savePersonal } from '../../lib/rule-set/store.ts';
import { patternOf } from './rules-state.ts';

const save = (personal: Parameters<typeof savePersonal>[0]): Promise<boolean> => savePersonal(personal).then(() => true, () => false);

/** What the page's buttons about rules do, beside the rules in force. */
export const rulesActionsFor = (inForce: Live<InForce>): RulesActions => {
  let chosen: string | null = null;
  return {
    checkNow: async () => {
      const before = (await loadStored()).kept.lastTry;
      const asked: unknown = await browser.runtime.sendMessage({ type: 'check-rules' }).catch(() => false);
      return asked === true || (await loadStored()).kept.lastTry !== before;
    },
    // Asked for in the press itself, without waiting for anything before: browsers want that.
    allow: async () => {
      const origin = patternOf(inForce.now());
      return origin !== null && browser.permissions.request({ origins: [origin] });
    },
    preview: async (file) => {
      // One byte too many is enough to tell that a file is too large.
      const read = openFile(new Uint8Array(await file.slice(0, MOST_FILE_BYTES + 1).arrayBuffer()));
      const problems = read.ok ? tryExamples(read.ruleSet) : read.problems;
      if (!read.ok || problems.length > 0) return { ok: false, problems };
      chosen = read.text;
      const { department, version } = read.ruleSet;
      return { ok: true, department: department.name, version, changes: compareRuleSets(rulesInUse(inForce.now()).ruleSet, read.ruleSet) };
    },
    use: async () => chosen !== null && save({ text: chosen, before: (await loadPersonal())?.text ?? null }),
    goBack: async () => {
      const before = (await loadPersonal())?.before ?? null;
      return save(before === null ? null : { text: before, before: null });
    },
  };
};
