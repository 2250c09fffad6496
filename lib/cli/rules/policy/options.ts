import { POLICY_SETTINGS, type PolicySetting, type Row } from '../../../delivery/policy/settings.ts';
import type { PolicySettings } from './policy-file.ts';

type Value = PolicySettings[string];

/** What was written after each option. */
export type Given = Readonly<Record<string, unknown>>;

const isMany = ({ type, long }: PolicySetting): boolean => type === 'list' || long === true;

/**
 * The options of the settings, as they are read from arguments; what is long is read from files, of which there may be
 * several.
 */
export const SETTING_OPTIONS = Object.fromEntries(
  POLICY_SETTINGS.map((setting) => [setting.option, { type: 'string', multiple: isMany(setting) }]),
) as {
  readonly [One in Row as One['option']]: {
    readonly type: 'string';
    readonly multiple: One extends { readonly type: 'list' } | { readonly long: true } ? true : false;
  };
};

const takesOf = ({ type, takes, choices = {} }: PolicySetting): string =>
  takes ??
  { text: 'TEXT', list: 'TEXT', address: 'URL', number: 'N', switch: 'yes|no', choice: Object.keys(choices).join('|') }[
    type
  ];

/** What --help says of the settings. */
export const settingsHelp = (): string =>
  POLICY_SETTINGS.map(
    (setting) =>
      `  --${setting.option} ${takesOf(setting)}\n      ${setting.about}${isMany(setting) ? ' If there are several, give the option once for each.' : ''}`,
  ).join('\n');

const valueOf = ({ type }: PolicySetting, written: Value): Value => {
  if (type === 'number') return Number(written);
  return type === 'switch' ? written === 'yes' : written;
};

/**
 * The given settings under the names the extension reads, in the order of the settings; others are left out. `inline`:
 * the rule set in the policy, as text, and its id.
 */
export const policyOf = (
  given: Given,
  inline: { readonly text: string; readonly id: string } | null,
): PolicySettings => {
  const written: Given = { ...given, inline: inline?.text, id: given['id'] ?? inline?.id };
  return Object.fromEntries(
    POLICY_SETTINGS.flatMap((setting) =>
      written[setting.option] === undefined
        ? []
        : [[setting.name, valueOf(setting, written[setting.option] as Value)] as const],
    ),
  );
};
