import type { SettingName } from '../../../../delivery/policy/settings.ts';

/**
 * A value of each setting, for documents. It stands here, and not in the table of the settings, because the extension
 * needs no example.
 */
export const EXAMPLES: Readonly<Record<SettingName, string | number | boolean | readonly string[]>> = {
  ruleSetInline: 'gz:H4sIA…',
  ruleSetUrl: 'https://rules.rivers.example/rule-set.json',
  ruleSetId: 'department-of-rivers',
  ruleSetKeys: ['ed25519:lR6iJrKPwxco5tmEWVaS1zmMmCd-EhRX-vxP257LtUk'],
  ruleSetThreshold: 2,
  minVersion: 7,
  pinnedVersion: 7,
  checkMinutes: 240,
  departmentName: 'Department of Rivers',
  contact: 'social@rivers.example',
  greeting: 'Ask the press office before you post.',
  firstRun: 'never',
  consentGiven: true,
  allowPersonalRules: false,
  allowTurnOffRules: false,
  allowIgnoreMustFix: false,
  allowPause: 'hour',
  offSites: ['https://pro.x.com'],
  showBadge: true,
  preflight: 'on',
  reasonDays: 30,
  supportUrl: 'https://help.rivers.example/countersign',
};

/** The version of Countersign that first reads a setting, where that is not the first of all. */
const SINCE: Readonly<Partial<Record<SettingName, string>>> = {};

/** The version of Countersign that first reads a setting. */
export const sinceOf = (name: SettingName): string => SINCE[name] ?? '1.0.0';
