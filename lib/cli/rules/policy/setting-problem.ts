import { POLICY_SETTINGS, type PolicySetting } from '../../../delivery/policy/settings.ts';
import type { SettingType } from '../../../delivery/policy/setting-types.ts';
import { listWithOr } from '../../../text/list.ts';
import { hasNoCredentials } from '../../../text/safe-address.ts';
import { describeOddCharacter, findOddCharacter } from '../../../text/odd-characters.ts';
import type { Given } from './options.ts';

type Check = (written: string, setting: PolicySetting) => string | null;

/**
 * The problem if a text has an invisible character, or null. Line breaks and control characters break the registry and
 * other file formats.
 */
const unseenProblem = (written: string): string | null => {
  const odd = findOddCharacter(written);
  if (odd) return `has ${describeOddCharacter(odd.character)} in it, which nobody can see: take it out.`;
  return /\p{Cc}/u.test(written) ? 'has a line break or a tab in it: take it out.' : null;
};

const isHttps = (written: string): boolean => URL.canParse(written) && new URL(written).protocol === 'https:';

const addressProblem: Check = (written) => {
  if (!hasNoCredentials(written))
    return 'may hold no name and password: browsers take no such address, and everybody could read them.';
  return isHttps(written) ? null : 'takes a whole address that begins with https://.';
};

const emptyProblem: Check = (written, { empty = 'write a text, or leave it out' }) =>
  written.trim() === '' ? `is empty: ${empty}.` : null;

const numberProblem: Check = (written, { value, range: [least, most] = [0, 0] }) =>
  /^\d{1,10}$/.test(written) && value.safeParse(Number(written)).success
    ? null
    : `takes a whole number from ${least} to ${most}.`;

const choiceProblem: Check = (written, { value, choices = {} }) =>
  value.safeParse(written).success ? null : `takes ${listWithOr(Object.keys(choices))}.`;

const listProblem: Check = (written, { items }) =>
  items === undefined || written.split(',').every((one) => items.includes(one)) ? null : `takes ${listWithOr(items)}.`;

/** The problem with a value, as the rest of a sentence that begins with the option; null: none. */
const PROBLEMS: Readonly<Record<SettingType, Check>> = {
  text: (written, setting) => unseenProblem(written) ?? emptyProblem(written, setting),
  address: (written, setting) => unseenProblem(written) ?? addressProblem(written, setting),
  number: numberProblem,
  switch: (written) => (written === 'yes' || written === 'no' ? null : 'takes yes or no.'),
  choice: choiceProblem,
  list: listProblem,
};

/** A sentence about the first invalid setting, or null. Long values are read from files, and checked there. */
export const settingProblem = (given: Given): string | null => {
  for (const setting of POLICY_SETTINGS) {
    const written = given[setting.option];
    const problem = written === undefined || setting.long ? null : PROBLEMS[setting.type](String(written), setting);
    if (problem !== null) return `--${setting.option} ${problem}`;
  }
  return null;
};
