import { isObject } from '../../text/is-object.ts';
import { at, quote } from '../problem.ts';
import { baseEntries, type Entry, notThere } from './edit-list.ts';
import { expandRule } from './expand-rule.ts';
import { type Inheritance, type Json, settle } from './inherit-lists.ts';
import { overrideRule, reportUnknownSettings } from './override-rule.ts';
import { wordRules } from './word-rules.ts';
import type { Override, SourceFields } from './source-schema.ts';

type Overrides = NonNullable<SourceFields['override']>;

const idOf = (value: unknown): string => String(at(value, 'id'));

/** Reports overrides of rules that are not inherited, and own rules that have the id of an inherited one. */
const reportIds = (
  { report }: Inheritance,
  mine: readonly unknown[],
  { overrides, inherited }: { readonly overrides: Overrides; readonly inherited: readonly string[] },
): void => {
  for (const id of Object.keys(overrides))
    if (!inherited.includes(id)) report(['override', id], notThere(id, inherited, 'rule of the starter set'));
  mine.forEach((rule, index) => {
    if (inherited.includes(idOf(rule)))
      report(
        ['rules', index, 'id'],
        `${quote(idOf(rule))} is a rule of the starter set; change it under “override”, or give yours another id`,
      );
  });
};

/** What a rule rests on that names no source: the only one of the document's own, or the one that is called `ours`. */
const usualSource = (sources: unknown): string | undefined => {
  const keys = isObject(sources) ? Object.keys(sources) : [];
  return keys.length === 1 ? keys[0] : keys.find((key) => key === 'ours');
};

/** A rule as it is written, or those that its list of words stands for. */
const withWords = (rule: unknown, index: number, { words, report, warn }: Inheritance): readonly unknown[] => {
  if (!isObject(rule) || typeof rule['words'] !== 'string') return [rule];
  const name = rule['words'];
  const list = words?.get(name);
  if (!list) {
    report(['rules', index, 'words'], `${name} is not there; name a CSV file that stands beside this one`);
    return [];
  }
  list.problems.forEach((problem) => report(['rules', index, 'words'], `${name}: ${problem}`));
  list.warnings.forEach((warning) => warn(`${name}: ${warning}`));
  return wordRules(rule, list.words);
};

const isOff = (override: Override | undefined): boolean => override?.off === true;

/**
 * The rules of a source: its own first, because of two about the same words the earlier speaks, and then the inherited
 * ones as they were changed.
 */
export const inheritRules = (parts: Inheritance, overrides: Overrides): unknown => {
  const { base, origins, report } = parts;
  const written = parts.own['rules'] ?? [];
  if (!Array.isArray(written)) return written;
  const defaults = { source: usualSource(parts.own['sources']), language: parts.own['language'] };
  const own = written.flatMap((rule: unknown, index): readonly Entry[] =>
    withWords(rule, index, parts).map((one) => ({
      value: expandRule(one, defaults, { index, report }),
      origin: { from: 'own', path: ['rules', index] },
    })),
  );
  const mine = own.map(({ value }) => value);
  const inherited = baseEntries(base['rules'], ['rules']);
  reportIds(parts, mine, { overrides, inherited: inherited.map(({ value }) => idOf(value)) });
  const kept: readonly Entry[] = inherited.filter(({ value }) => !isOff(overrides[idOf(value)]));
  const rules = settle([...own, ...kept], ['rules'], origins);
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
      const pruned = (['severities', 'wordings'] as const).flatMap((table) =>
        isObject(entry[table])
          ? [[table, Object.fromEntries(Object.entries(entry[table]).filter(([id]) => isOn(id)))] as const]
          : [],
      );
      return { ...entry, ...Object.fromEntries(pruned) };
    },
  };
};
