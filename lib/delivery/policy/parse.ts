import type * as z from 'zod';
import { defaultPolicy, policySchema } from './schema.ts';
import { type Policy, POLICY_SETTINGS, type Row, type SettingName } from './settings.ts';

/** The names of settings as an administrator writes them, and the fields of a policy that hold them. */
export const FIELDS = Object.fromEntries(POLICY_SETTINGS.map(({ name, field }) => [name, field])) as {
  readonly [One in Row as One['name']]: One['field'];
};

/** The browser's answer about its policy. `wrong`: names of settings that could not be read. */
export type PolicyAnswer =
  | { readonly state: 'present'; readonly policy: Policy; readonly wrong: readonly SettingName[] }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown' };

/** The Windows registry can give lists as JSON text, and numbers and switches as text. */
const asMeant = (schema: z.ZodType, value: unknown): unknown => {
  if (typeof value !== 'string' || schema.safeParse(value).success) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

/**
 * Parses the browser's policy. A value of the wrong type is left out and named; `effective-policy.ts` chooses the value
 * instead. Unknown names are ignored.
 */
export const parsePolicy = (raw: Readonly<Record<string, unknown>>): PolicyAnswer => {
  const wrong: SettingName[] = [];
  const given: Record<string, unknown> = {};
  for (const { name, field, value } of POLICY_SETTINGS) {
    if (!Object.hasOwn(raw, name) || raw[name] === undefined || raw[name] === null) continue;
    const parsed = value.safeParse(asMeant(value, raw[name]));
    if (parsed.success) given[field] = parsed.data;
    else wrong.push(name);
  }
  if (Object.keys(given).length === 0 && wrong.length === 0) return { state: 'absent' };
  return { state: 'present', policy: policySchema.parse(given), wrong };
};

/**
 * The value in effect of a setting, and whether the policy has set it. Of a rule set within the policy: only that there
 * is one.
 */
export type EffectiveSetting = {
  readonly name: SettingName;
  readonly value: string | number | boolean | readonly string[] | null;
  readonly set: boolean;
};

/** Every setting that a policy may have with the value in effect. */
export const effectiveSettings = (policy: Policy): readonly EffectiveSetting[] =>
  POLICY_SETTINGS.map(({ name, field, long }) => {
    const given = policy[field];
    const value = ({ ...defaultPolicy, ...policy } as Partial<Policy>)[field] ?? null;
    return {
      name,
      value: long ? value !== null : value,
      set: Array.isArray(given) ? given.length > 0 : given !== undefined,
    };
  });
