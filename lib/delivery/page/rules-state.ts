import type { RuleSetRef, RulesState } from './types.ts';
import { browser } from '../../platform/browser.ts';
import { compareRuleSets } from '../../rule-set/wording/compare.ts';
import { createIssue } from '../issues.ts';
import { type ActiveRuleSet, loadPreviousRuleSet } from '../active-rule-set.ts';
import { departmentName } from '../department-name.ts';
import { toMatchPattern } from '../policy/host-permission.ts';
import { effectiveSettings } from '../policy/parse.ts';
import { resolveRules } from '../resolve-rules.ts';
import { hasSource } from '../effective-policy.ts';
import { parseStored } from '../parse-stored.ts';
import type { RuleSet } from '../../rule-set/schema.ts';
import { rulesOfUnknownKinds } from '../../rule-set/unknown-kinds.ts';
import { localTime } from '../../text/time/format.ts';

/** Where the browser is asked to allow the policy's server; null without one. */
export const originPattern = ({ policy }: ActiveRuleSet): string | null =>
  policy?.url === undefined ? null : toMatchPattern(policy.url);

/** Why a file may not be imported now, or that it may. */
export const importPermission = ({ policy }: Pick<ActiveRuleSet, 'policy'>): RulesState['importing'] => {
  if (hasSource(policy)) return 'by-policy';
  return policy?.allowPersonalRules === false ? 'forbidden' : 'allowed';
};

const namedIn = (text: string): RuleSetRef | null => {
  const ruleSet = parseStored(text);
  return ruleSet && { department: ruleSet.department.name, version: ruleSet.version };
};

/** What "go back" would bring; undefined: there is no way back. */
const goBackTo = ({ personal: { text, before } }: ActiveRuleSet): RuleSetRef | null | undefined => {
  // One that cannot be read any more leads back to the starter set.
  if (before !== null) return namedIn(before);
  return text === null ? undefined : null;
};

const originIn = ({ origin, policy, lastTry }: ActiveRuleSet): RulesState['origin'] => {
  if (origin !== 'starter') return origin;
  if (hasSource(policy)) return 'waiting';
  return lastTry === null ? 'loading' : 'starter';
};

const mayFetch = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] }).catch(() => true);

/** Whether the browser has to be asked before it may fetch from the server. */
const mustAllow = async (pattern: string | null, faults: ActiveRuleSet['faults']): Promise<boolean> =>
  pattern !== null && faults.some(({ id }) => id === 'ask-origin' || id === 'offline') && !(await mayFetch(pattern));

/** What is different from the version before. */
const sinceBefore = async (inForce: ActiveRuleSet, ruleSet: RuleSet): Promise<RulesState['since']> => {
  const before = await loadPreviousRuleSet(inForce);
  const changes = before ? compareRuleSets(before, ruleSet) : [];
  return before && changes.length > 0 ? { version: before.version, changes } : null;
};

/** The faults, and whether this version of the extension lacks a kind that the rules use. */
const withUnknownKinds = (faults: ActiveRuleSet['faults'], ruleSet: RuleSet): ActiveRuleSet['faults'] => {
  const count = rulesOfUnknownKinds(ruleSet).length;
  return count > 0
    ? [...faults, createIssue('unknown-kinds', { count, of: ruleSet.rules.filter(({ enabled }) => enabled).length })]
    : faults;
};

/** When the policy, or the server it names, was last reached. */
const lastHeard = ({ policy, lastTry, lastOk }: ActiveRuleSet): string | null => {
  const checked = policy?.url === undefined || policy.inline !== undefined ? lastTry : lastOk;
  return checked === null ? null : localTime(checked);
};

/** What the options page says of the policy. */
const ofPolicy = (policy: ActiveRuleSet['policy']): Pick<RulesState, 'host' | 'supportUrl' | 'settings'> => ({
  host: policy?.url === undefined ? null : new URL(policy.url).host,
  supportUrl: policy?.supportUrl ?? null,
  settings: policy ? effectiveSettings(policy) : [],
});

/** What the options page says of the rules in force. */
export const loadRulesState = async (inForce: ActiveRuleSet): Promise<RulesState> => {
  const { policy, faults, log } = inForce;
  const { ruleSet, maySwitchOff, mayPause, offSites, preflight, reasonDays } = resolveRules(inForce);
  const { version, published, expires, changeNote } = ruleSet;
  return {
    department: departmentName(inForce, ruleSet),
    version,
    published,
    expires: expires ?? null,
    changeNote: changeNote ?? null,
    since: await sinceBefore(inForce, ruleSet),
    origin: originIn(inForce),
    fingerprint: inForce.place === null ? null : inForce.mark,
    lastChecked: lastHeard(inForce),
    faults: withUnknownKinds(faults, ruleSet),
    mustAllow: await mustAllow(originPattern(inForce), faults),
    ruleSet,
    maySwitchOff,
    mayPause,
    offSites,
    showBadge: inForce.policy?.showBadge ?? null,
    preflight,
    reasonDays,
    importing: importPermission(inForce),
    goBackTo: goBackTo(inForce),
    log: log.map(({ at, ...line }) => ({ ...line, at: localTime(at) })).toReversed(),
    ...ofPolicy(policy),
  };
};
