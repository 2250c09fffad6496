import type * as z from 'zod';
import { editDistance } from '../../text/closest-match.ts';
import { defaultPolicy, policySchema } from './schema.ts';
import { type Policy, POLICY_SETTINGS, type Row, type SettingName } from './settings.ts';

/** The names of settings as an administrator writes them, and the fields of a policy that hold them. */
export const FIELDS = Object.fromEntries(POLICY_SETTINGS.map(({ name, field }) => [name, field])) as {
  readonly [One in Row as One['name']]: One['field'];
};

/** A name that is nearly that of a setting: as it was written, and the setting's. */
export type Misspelt = { readonly written: string; readonly name: SettingName };

/**
 * The browser's answer about its policy. `wrong`: names of settings that could not be read. `misspelt`: left out where
 * there are none.
 */
export type PolicyAnswer =
  | {
      readonly state: 'present';
      readonly policy: Policy;
      readonly wrong: readonly SettingName[];
      readonly misspelt?: readonly Misspelt[];
    }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown' };

/** So many letters may be wrong in a name, for it to count as misspelt. */
const MOST_WRONG_LETTERS = 2;
/** No name of a setting is nearly as long. */
const LONGEST_NAME = 40;

const plain = (name: string): string => name.toLowerCase().replace(/\s/g, '');

/** Names that differ from a setting's by case, blanks or two letters. Chromium leaves them out itself. */
const misspeltIn = (names: readonly string[]): readonly Misspelt[] =>
  names
    .filter((written) => !Object.hasOwn(FIELDS, written) && written.length <= LONGEST_NAME)
    .flatMap((written) => {
      const [best] = POLICY_SETTINGS.map(({ name }) => ({
        name,
        away: editDistance(plain(written), plain(name)),
      })).sort((a, b) => a.away - b.away);
      return best && best.away <= MOST_WRONG_LETTERS ? [{ written, name: best.name }] : [];
    });

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
 * instead. A name that is nearly that of a setting is named with the right one; other unknown names are ignored.
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
  const misspelt = misspeltIn(Object.keys(raw));
  if (Object.keys(given).length + wrong.length + misspelt.length === 0) return { state: 'absent' };
  return { state: 'present', policy: policySchema.parse(given), wrong, ...(misspelt.length > 0 && { misspelt }) };
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
