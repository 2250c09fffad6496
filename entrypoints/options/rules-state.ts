import type { RulesState } from '../../components/options/rules-types.ts';
import { browser } from '../../lib/browser.ts';
import { compareRuleSets } from '../../lib/rule-set/compare.ts';
import { fault } from '../../lib/rule-set/faults.ts';
import { type InForce, loadBefore } from '../../lib/rule-set/in-force.ts';
import { effectiveSettings } from '../../lib/rule-set/parse-policy.ts';
import { rulesInUse } from '../../lib/rule-set/rules-in-use.ts';
import { kinds } from '../../lib/rules/index.ts';

/** Where the browser is asked to allow the policy's server, as an origin pattern; null without one. */
export const patternOf = ({ policy }: InForce): string | null => (policy?.url === undefined ? null : `${new URL(policy.url).origin}/*`);

const localTime = (at: Date): string => new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

/** What the options page says of the rules in force. */
export const rulesStateOf = async (inForce: InForce): Promise<RulesState> => {
  const { origin, policy, lastTry, personal, faults } = inForce;
  const { ruleSet, maySwitchOff } = rulesInUse(inForce);
  const { department, version, published, expires, changeNote, rules } = ruleSet;
  const pattern = patternOf(inForce);
  const before = await loadBefore(inForce);
  const changes = before ? compareRuleSets(before, ruleSet) : [];
  const unknown = rules.filter(({ kind }) => !kinds.has(kind)).length;
  const mustAllow = pattern !== null && faults.some(({ id }) => id === 'ask-origin' || id === 'offline') && !(await browser.permissions.contains({ origins: [pattern] }));
  return {
    department: origin === 'inline' || origin === 'url' ? (policy?.departmentName ?? department.name) : department.name,
    version,
    published,
    expires: expires ?? null,
    changeNote: changeNote ?? null,
    since: before && changes.length > 0 ? { version: before.version, changes } : null,
    origin,
    host: policy?.url === undefined ? null : new URL(policy.url).host,
    lastChecked: lastTry === null ? null : localTime(new Date(lastTry)),
    faults: unknown > 0 ? [...faults, fault('unknown-kinds', { count: unknown, of: rules.length })] : faults,
    mustAllow,
    supportUrl: policy?.supportUrl ?? null,
    ruleSet,
    maySwitchOff,
    mayImport: policy?.allowPersonalRules !== false && (origin === 'personal' || origin === 'starter'),
    mayGoBack: personal !== null,
    settings: effectiveSettings(policy),
  };
};
