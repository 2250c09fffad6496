import type { PolicySetting } from '../../../../lib/delivery/policy/settings.ts';
import type { SettingType } from '../../../../lib/delivery/policy/setting-types.ts';

/** A value of each type, such as a row can take where it is of that type. */
export const samplesOf = ({
  range,
  choices,
  items,
}: PolicySetting): Readonly<Partial<Record<SettingType, string | number | boolean | readonly string[]>>> => ({
  text: 'words',
  address: 'https://a.gov.uk/',
  number: range?.[0] ?? 15,
  switch: true,
  list: items?.slice(0, 1) ?? ['a'],
  ...(choices ? { choice: Object.keys(choices)[0]! } : {}),
});

/** A value that a setting takes. */
export const sampleOf = (setting: PolicySetting): string | number | boolean | readonly string[] =>
  samplesOf(setting)[setting.type]!;

/** The same as it is written after the option on a command line. */
export const writtenOf = (setting: PolicySetting): string | readonly string[] => {
  const sample = sampleOf(setting);
  if (typeof sample === 'object') return sample;
  return typeof sample === 'boolean' ? 'yes' : String(sample);
};
