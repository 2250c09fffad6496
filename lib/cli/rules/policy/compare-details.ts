import { detailsValue } from '../../../delivery/page/details.ts';
import type { EffectiveSetting } from '../../../delivery/policy/parse.ts';
import { POLICY_SETTINGS, type SettingName } from '../../../delivery/policy/settings.ts';
import type { FoundSettings } from './reading/read-policy-file.ts';

/** What the text of “Copy details for IT” says of a setting. */
type Told = { readonly value: string; readonly by: string };

const LINE = /^ {2}(\w+): (.*) \((set by policy|default|[^()]*not valid[^()]*)\)$/;

/** The settings that the text names; null where it is no such text. */
const toldIn = (details: string): ReadonlyMap<string, Told> | null => {
  if (!/^Countersign \S+, extension /m.test(details)) return null;
  return new Map(
    details.split(/\r?\n/).flatMap((line) => {
      const [, name, value, by] = LINE.exec(line) ?? [];
      return name === undefined ? [] : [[name, { value: value!, by: by! }] as const];
    }),
  );
};

const difference = (name: SettingName, expected: unknown, told: Told | undefined): string | null => {
  // Of a rule set the details say only that there is one.
  const value = name === 'ruleSetInline' ? true : (expected as EffectiveSetting['value']);
  const wanted = detailsValue({ name, value });
  if (!told)
    return `${name}: expected ${wanted}, and the details do not name it: this machine has an older Countersign.`;
  if (told.by === 'set by policy' && told.value === wanted) return null;
  if (told.by === 'set by policy')
    return `${name}: expected ${wanted}, found ${told.value}: this machine has another policy.`;
  if (told.by === 'default')
    return `${name}: expected ${wanted}, found ${told.value} (usual value): not applied on this machine.`;
  return `${name}: expected ${wanted}, found ${told.value}: the browser gave a value that is not valid.`;
};

/**
 * Compares what a machine says of its settings (“Copy details for IT”) with those that were handed out. A sentence for
 * each difference; null where the text is not of that form.
 */
export const compareDetails = (details: string, settings: FoundSettings): readonly string[] | null => {
  const told = toldIn(details);
  if (told === null) return null;
  return POLICY_SETTINGS.flatMap(({ name }) => {
    const expected = settings[name];
    if (expected !== undefined) return difference(name, expected, told.get(name)) ?? [];
    const other = told.get(name);
    return other?.by === 'set by policy'
      ? [`${name}: not in these files, found ${other.value}: this machine has a setting from elsewhere.`]
      : [];
  });
};
