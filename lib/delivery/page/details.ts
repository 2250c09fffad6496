import { POLICY_SETTINGS } from '../policy/settings.ts';
import type { EffectiveSetting } from '../policy/parse.ts';
import type { RulesState } from './types.ts';

/** What the page knows of this machine. */
export type MachineFacts = {
  /** Of Countersign. */
  readonly version: string;
  readonly extensionId: string;
  /** As the browser names itself. */
  readonly browser: string;
  readonly language: string;
  /** Local time, as in 2026-11-02T09:05. */
  readonly time: string;
};

/** Letters of a signing key that are shown: enough to tell keys apart. */
const KEY_LETTERS = 16;
const MAX_LOG_LINES = 20;

/** A value as the details show it: a rule set not at all, and of signing keys the first letters. */
export const detailsValue = ({ name, value }: Pick<EffectiveSetting, 'name' | 'value'>): string => {
  if (value === null) return '(none)';
  if (name === 'ruleSetInline') return value === true ? '(a rule set)' : '(none)';
  if (!Array.isArray(value)) return JSON.stringify(value);
  const items = value as readonly string[];
  return JSON.stringify(name === 'ruleSetKeys' ? items.map((key) => `${key.slice(0, KEY_LETTERS)}…`) : items);
};

const policyLines = ({ settings, faults }: RulesState): readonly string[] => {
  const wrong = new Set(faults.filter(({ id }) => id === 'wrong-setting').map(({ facts }) => facts.name));
  if (settings.length === 0 && wrong.size === 0) return ['Policy: none'];
  const known = new Map(settings.map((setting) => [setting.name, setting]));
  return [
    'Policy:',
    ...POLICY_SETTINGS.map(({ name }) => {
      const setting = known.get(name);
      const value = setting ? detailsValue(setting) : '(none)';
      const by = setting?.set ? 'set by policy' : 'default';
      return `  ${name}: ${value} (${wrong.has(name) ? 'the policy’s value is not valid and was not used' : by})`;
    }),
  ];
};

const factsOf = (facts: RulesState['faults'][number]['facts']): string =>
  Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}=${String(value)}`)
    .join('');

/**
 * What an IT team needs to know of this machine, as text. It is in English everywhere and names settings as the policy
 * does. It holds no draft, no account, no reason and no word that a person chose.
 */
export const detailsForIt = (facts: MachineFacts, rules: RulesState): string =>
  [
    `Countersign ${facts.version}, extension ${facts.extensionId}`,
    `Browser: ${facts.browser}`,
    `Interface language: ${facts.language}`,
    `Copied at: ${facts.time}`,
    '',
    `Rule set: ${rules.ruleSet.id}, version ${rules.version}, published ${rules.published}`,
    `Whose: ${rules.department}`,
    `Source: ${rules.origin}${rules.host === null ? '' : `, ${rules.host}`}`,
    `SHA-256: ${rules.fingerprint ?? '(none)'}`,
    `Review date: ${rules.expires ?? '(none)'}`,
    `Last checked: ${rules.lastChecked ?? '(never)'}`,
    `Messages: ${rules.faults.length === 0 ? 'none' : ''}`,
    ...rules.faults.map(({ id, facts: told }) => `  ${id}${factsOf(told)}`),
    '',
    ...policyLines(rules),
    '',
    `Log: ${rules.log.length === 0 ? 'empty' : ''}`,
    ...rules.log
      .slice(0, MAX_LOG_LINES)
      .map(({ at, id, detail }) => `  ${at} ${id}${detail === '' ? '' : `: ${detail}`}`),
    '',
  ].join('\n');
