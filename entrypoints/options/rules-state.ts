import type { RulesState } from '../../components/options/rules-types.ts';
import { browser } from '../../lib/browser.ts';
import { fault } from '../../lib/rule-set/faults.ts';
import type { InForce } from '../../lib/rule-set/in-force.ts';
import { effectiveSettings } from '../../lib/rule-set/parse-policy.ts';
import { rulesInUse } from '../../lib/rule-set/rules-in-use.ts';
import { kinds } from '../../lib/rules/index.ts';

/** Where the browser is asked to allow the policy's server, as an origin pattern; null without one. */
export const patternOf = ({ policy }: InForce): string | null => (policy?.url === undefined ? null : `${new URL(policy.url).origin}/*`);

/** What the options page says of the rules in force. */
export const rulesStateOf = async (inForce: InForce): Promise<RulesState> => {
  const { origin, policy, lastTry, personal, faults } = inForce;
  const { ruleSet, maySwitchOff } = rulesInUse(inForce);
  const { department, version, published, expires, changeNote, rules } = ruleSet;
  const pattern = patternOf(inForce);
  const unknown = rules.filter(({ kind }) => !kinds.has(kind)).length;
  const mustAllow = pattern !== null && faults.some(({ id }) => id === 'ask-origin' || id === 'offline') && !(await browser.permissions.contains({ origins: [pattern] }));
  return {
    department: policy?.departmentName !== undefined && origin !== 'starter' ? policy.departmentName : department.name,
    version,
    published,
    expires: expires ?? null,
    changeNote: changeNote ?? null,
    origin,
    host: policy?.url === undefined ? null : new URL(policy.url).host,
    lastChecked: lastTry === null ? null : new Date(lastTry).toISOString().slice(0, 10),
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
