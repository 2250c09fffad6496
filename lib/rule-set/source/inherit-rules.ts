import { isObject } from '../../text/is-object.ts';
import { at, quote } from '../problem.ts';
import { baseEntries, type Entry, notThere, ownEntries } from './edit-list.ts';
import { type Inheritance, type Json, settle } from './inherit-lists.ts';
import { overrideRule, reportUnknownSettings } from './override-rule.ts';
import type { Override, SourceFields } from './source-schema.ts';

type Overrides = NonNullable<SourceFields['override']>;

const idOf = (value: unknown): string => String(at(value, 'id'));

/** Reports overrides of rules that are not inherited, and own rules that have the id of an inherited one. */
const reportIds = ({ own, report }: Inheritance, overrides: Overrides, inherited: readonly string[]): void => {
  for (const id of Object.keys(overrides))
    if (!inherited.includes(id)) report(['override', id], notThere(id, inherited, 'rule of the starter set'));
  const rules = own['rules'];
  (Array.isArray(rules) ? rules : []).forEach((rule, index) => {
    if (inherited.includes(idOf(rule)))
      report(
        ['rules', index, 'id'],
        `${quote(idOf(rule))} is a rule of the starter set; change it under “override”, or give yours another id`,
      );
  });
};

const isOff = (override: Override | undefined): boolean => override?.off === true;

/**
 * The rules of a source: its own first, because of two about the same words the earlier speaks, and then the inherited
 * ones as they were changed.
 */
export const inheritRules = (parts: Inheritance, overrides: Overrides): unknown => {
  const { own, base, origins, report } = parts;
  const mine = own['rules'] ?? [];
  if (!Array.isArray(mine)) return mine;
  const inherited = baseEntries(base['rules'], ['rules']);
  reportIds(
    parts,
    overrides,
    inherited.map(({ value }) => idOf(value)),
  );
  const kept: readonly Entry[] = inherited.filter(({ value }) => !isOff(overrides[idOf(value)]));
  const rules = settle([...ownEntries(mine, ['rules']), ...kept], ['rules'], origins);
  return rules.map((rule, index) => {
    const id = idOf(rule);
    const override = index < mine.length || !Object.hasOwn(overrides, id) ? undefined : overrides[id];
    if (override === undefined || !isObject(rule)) return rule;
    const places = { base: kept[index - mine.length]!.origin.path, own: ['override', id], flat: ['rules', index] };
    reportUnknownSettings(rule, override, places.own, report);
    return overrideRule(rule, override, { places, origins, report });
  });
};

const strings = (list: unknown): readonly string[] =>
  Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];

/** An inherited entry without rules that are off; null where that leaves nothing of it. */
type Prune = (entry: Json) => Json | null;

/** What inherited entries say of rules that are left out is left out with them. */
export const pruneOff = (
  overrides: Overrides,
): { readonly precedence: Prune; readonly checklist: Prune; readonly modes: Prune } => {
  const isOn = (id: string): boolean => !isOff(overrides[id]);
  return {
    precedence: (entry) => {
      const [rules, yieldTo] = [strings(entry['rules']).filter(isOn), strings(entry['yieldTo']).filter(isOn)];
      return rules.length === 0 || yieldTo.length === 0 ? null : { ...entry, rules, yieldTo };
    },
    checklist: (entry) => {
      const triggers = isObject(entry['triggers']) ? entry['triggers'] : {};
      if (!('rules' in triggers)) return entry;
      const { rules: named, ...others } = triggers;
      const rules = strings(named).filter(isOn);
      return { ...entry, triggers: rules.length > 0 ? { ...others, rules } : others };
    },
    modes: (entry) => {
      if (!isObject(entry['severities'])) return entry;
      const severities = Object.entries(entry['severities']).filter(([id]) => isOn(id));
      return { ...entry, severities: Object.fromEntries(severities) };
    },
  };
};
