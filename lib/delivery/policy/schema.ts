import * as z from 'zod';
import type { MayPause } from '../../settings/pause.ts';
import { type DefaultPolicy, POLICY_SETTINGS, type Policy, type PolicySetting } from './settings.ts';

/** The schema of a setting in the stored copy. */
const storedValue = ({ type, value, guards, long }: PolicySetting): z.ZodType => {
  if (type === 'list' && guards) return value.default([]);
  if (long) return z.string().optional();
  return guards ? value.optional() : value.optional().catch(undefined);
};

/** A policy as it is stored: fields that no row has are left out. */
export const policySchema = z.object(
  Object.fromEntries(POLICY_SETTINGS.map((setting) => [setting.field, storedValue(setting)])),
) as unknown as z.ZodType<Policy>;

/**
 * The values in effect where the policy does not set them. There is no `preflight`, because each person chooses then.
 */
export const defaultPolicy = Object.fromEntries(
  POLICY_SETTINGS.flatMap(({ field, usual }) => (usual === undefined ? [] : [[field, usual]])),
) as DefaultPolicy;

/** The number of days after which reasons are deleted. */
export const reasonDaysOf = (policy: Policy | null): number => policy?.reasonDays ?? defaultPolicy.reasonDays;

/**
 * How long a person may pause checking. A pause would pass by the reason that a department asks for at Post, so there
 * is none then, unless the policy says otherwise.
 */
export const mayPauseOf = (policy: Policy | null): MayPause =>
  policy?.allowPause ?? (policy?.preflight === 'required' ? 'no' : defaultPolicy.allowPause);
