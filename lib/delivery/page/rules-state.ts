import type { Named, RulesState } from './types.ts';
import { browser } from '../../platform/browser.ts';
import { compareRuleSets } from '../../rule-set/wording/compare.ts';
import { fault } from '../faults.ts';
import { departmentOf, type InForce, loadBefore } from '../active-rule-set.ts';
import { originOf } from '../policy/host-permission.ts';
import { effectiveSettings } from '../policy/parse.ts';
import { rulesInUse } from '../rules-in-use.ts';
import { hasSource } from '../effective-policy.ts';
import { parseStored } from '../stored-rule-set.ts';
import { rulesOfUnknownKinds } from '../../rule-set/unknown-kinds.ts';
import { localTime } from '../../text/time/format.ts';

/** Where the browser is asked to allow the policy's server; null without one. */
export const patternOf = ({ policy }: InForce): string | null => (policy?.url === undefined ? null : originOf(policy.url));

/** Why a file may not be imported now, or that it may. */
export const importingOf = ({ policy }: Pick<InForce, 'policy'>): RulesState['importing'] => {
  if (hasSource(policy)) return 'by-policy';
  return policy?.allowPersonalRules === false ? 'forbidden' : 'allowed';
};

const namedIn = (text: string): Named | null => {
  const ruleSet = parseStored(text);
  return ruleSet && { department: ruleSet.department.name, version: ruleSet.version };
};

/** What "go back" would bring; undefined: there is no way back. */
const goBackTo = ({ personal: { text, before } }: InForce): Named | null | undefined => {
  // One that cannot be read any more leads back to the starter set.
  if (before !== null) return namedIn(before);
  return text === null ? undefined : null;
};

const originIn = ({ origin, policy, lastTry }: InForce): RulesState['origin'] => {
  if (origin !== 'starter') return origin;
  if (hasSource(policy)) return 'waiting';
  return lastTry === null ? 'loading' : 'starter';
};

const mayFetch = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] }).catch(() => true);

/** What the options page says of the rules in force. */
export const rulesStateOf = async (inForce: InForce): Promise<RulesState> => {
  const { policy, lastTry, lastOk, faults, log } = inForce;
  const { ruleSet, maySwitchOff, preflight, reasonDays } = rulesInUse(inForce);
  const { version, published, expires, changeNote, rules } = ruleSet;
  const pattern = patternOf(inForce);
  const before = await loadBefore(inForce);
  const changes = before ? compareRuleSets(before, ruleSet) : [];
  const unknown = rulesOfUnknownKinds(ruleSet).length;
  const mustAllow = pattern !== null && faults.some(({ id }) => id === 'ask-origin' || id === 'offline') && !(await mayFetch(pattern));
  const checked = policy?.url === undefined || policy.inline !== undefined ? lastTry : lastOk;
  return {
    department: departmentOf(inForce, ruleSet),
    version,
    published,
    expires: expires ?? null,
    changeNote: changeNote ?? null,
    since: before && changes.length > 0 ? { version: before.version, changes } : null,
    origin: originIn(inForce),
    host: policy?.url === undefined ? null : new URL(policy.url).host,
    lastChecked: checked === null ? null : localTime(checked),
    faults: unknown > 0 ? [...faults, fault('unknown-kinds', { count: unknown, of: rules.filter(({ enabled }) => enabled).length })] : faults,
    mustAllow,
    supportUrl: policy?.supportUrl ?? null,
    ruleSet,
    maySwitchOff,
    preflight,
    reasonDays,
    importing: importingOf(inForce),
    goBackTo: goBackTo(inForce),
    settings: policy ? effectiveSettings(policy) : [],
    log: log.map(({ at, ...line }) => ({ ...line, at: localTime(at) })).toReversed(),
  };
};
