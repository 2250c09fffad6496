import type { RulesActions } from '../../components/options/rules-types.ts';
import { browser } from '../../lib/browser.ts';
import { tryExamples } from '../../lib/check/examples.ts';
import { compareRuleSets } from '../../lib/rule-set/compare.ts';
import { readEnvelope } from '../../lib/rule-set/envelope.ts';
import { readUtf8 } from '../../lib/rule-set/gzip.ts';
import { loadInForce, watchInForce } from '../../lib/rule-set/in-force.ts';
import { readRuleSet } from '../../lib/rule-set/read.ts';
import { rulesInUse } from '../../lib/rule-set/rules-in-use.ts';
import { loadPersonal, loadStored, savePersonal } from '../../lib/rule-set/store.ts';
import { patternOf } from './rules-state.ts';

const MOST_BYTES = 4 * 1024 * 1024;

/** The rule set within a file, signed or not: nobody's key is known here, so the person is who vouches for it. */
const textOf = (text: string): string => {
  const envelope = readEnvelope(text);
  return (envelope && readUtf8(envelope.body)) ?? text;
};

let chosen: string | null = null;
/** The origin to ask for, known before the press. */
let allowed = patternOf(await loadInForce(Date.now()));
watchInForce((next) => (allowed = patternOf(next)));

const save = (personal: Parameters<typeof savePersonal>[0]): Promise<boolean> => savePersonal(personal).then(() => true, () => false);

/** What the page's buttons about rules do. */
export const rulesActions: RulesActions = {
  checkNow: async () => {
    const before = (await loadStored()).kept.lastTry;
    const asked: unknown = await browser.runtime.sendMessage({ type: 'check-rules' }).catch(() => false);
    return asked === true || (await loadStored()).kept.lastTry !== before;
  },
  // Asked for in the press itself: browsers want that.
  allow: async () => allowed !== null && browser.permissions.request({ origins: [allowed] }),
  preview: async (file) => {
    const text = file.size > MOST_BYTES ? ' '.repeat(MOST_BYTES) : textOf(await file.text());
    const read = readRuleSet(text);
    const problems = read.ok ? tryExamples(read.ruleSet) : read.problems;
    if (!read.ok || problems.length > 0) return { ok: false, problems };
    chosen = text.replace(/^\ufeff/, '');
    const { department, version } = read.ruleSet;
    return { ok: true, department: department.name, version, changes: compareRuleSets(rulesInUse(await loadInForce(Date.now())).ruleSet, read.ruleSet) };
  },
  use: async () => chosen !== null && save({ text: chosen, before: (await loadPersonal())?.text ?? null }),
  goBack: async () => {
    const before = (await loadPersonal())?.before ?? null;
    return save(before === null ? null : { text: before, before: null });
  },
};

