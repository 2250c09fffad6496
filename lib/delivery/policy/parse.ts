import * as z from 'zod';
import { namesNobody } from '../../text/safe-address.ts';
import { type Policy, policySchema, usualPolicy } from '../state.ts';
import { PREFLIGHTS } from '../../settings/preflights.ts';

/** The names of settings as an administrator writes them, and ours. */
export const FIELDS = {
  ruleSetInline: 'inline', ruleSetUrl: 'url', ruleSetId: 'id', ruleSetKeys: 'keys', ruleSetThreshold: 'threshold', minVersion: 'minVersion', pinnedVersion: 'pinnedVersion',
  checkMinutes: 'checkMinutes', departmentName: 'departmentName', allowPersonalRules: 'allowPersonalRules', allowTurnOffRules: 'allowTurnOffRules',
  allowIgnoreMustFix: 'allowIgnoreMustFix', preflight: 'preflight', reasonDays: 'reasonDays', supportUrl: 'supportUrl',
} as const satisfies Readonly<Record<string, keyof Policy>>;

/** A setting as an administrator writes it. */
export type SettingName = keyof typeof FIELDS;

/** The names of all settings a policy may have, in the order in which they are shown. */
export const SETTING_NAMES = Object.keys(FIELDS) as readonly SettingName[];

/** What asking the browser for its policy came to. `wrong`: names of settings that could not be read. */
export type PolicyAnswer =
  | { readonly state: 'present'; readonly policy: Policy; readonly wrong: readonly SettingName[] }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown' };

const version = z.int().min(1).max(2_147_483_647);
/** No browser fetches an address with a name and a password in it. */
const https = z.url({ protocol: /^https$/ }).refine(namesNobody);

const strict: Readonly<Record<SettingName, z.ZodType>> = {
  ruleSetInline: z.string().min(1).max(4 * 1024 * 1024), ruleSetUrl: https, ruleSetId: z.string().min(1), ruleSetKeys: z.array(z.string()), ruleSetThreshold: z.int().min(1).max(3),
  minVersion: version, pinnedVersion: version, checkMinutes: z.int().min(15).max(1440), departmentName: z.string(), allowPersonalRules: z.boolean(), allowTurnOffRules: z.boolean(),
  allowIgnoreMustFix: z.boolean(), preflight: z.enum(PREFLIGHTS), reasonDays: z.int().min(1).max(90), supportUrl: https,
};

/** A registry hands lists over as JSON in a text, and numbers and switches as it likes. */
const asMeant = (schema: z.ZodType, value: unknown): unknown => {
  if (typeof value !== 'string' || schema.safeParse(value).success) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

/** Reads what the browser hands over as its policy; a value that is not as it should be is left out and named; `effective-policy.ts` says what holds instead. Other names are left alone. */
export const parsePolicy = (raw: Readonly<Record<string, unknown>>): PolicyAnswer => {
  const wrong: SettingName[] = [];
  const given: Record<string, unknown> = {};
  for (const name of SETTING_NAMES) {
    if (!Object.hasOwn(raw, name) || raw[name] === undefined || raw[name] === null) continue;
    const parsed = strict[name].safeParse(asMeant(strict[name], raw[name]));
    if (parsed.success) given[FIELDS[name]] = parsed.data;
    else wrong.push(name);
  }
  if (Object.keys(given).length === 0 && wrong.length === 0) return { state: 'absent' };
  return { state: 'present', policy: policySchema.parse(given), wrong };
};

/** The value in effect of a setting, and whether the policy has set it. Of a rule set within the policy: only that there is one. */
export type EffectiveSetting = { readonly name: SettingName; readonly value: string | number | boolean | readonly string[] | null; readonly set: boolean };

/** Every setting that a policy may have with the value in effect. */
export const effectiveSettings = (policy: Policy): readonly EffectiveSetting[] =>
  SETTING_NAMES.map((name) => {
    const given = policy[FIELDS[name]];
    const value = ({ ...usualPolicy, ...policy } as Partial<Policy>)[FIELDS[name]] ?? null;
    return { name, value: name === 'ruleSetInline' ? value !== null : value, set: Array.isArray(given) ? given.length > 0 : given !== undefined };
  });
