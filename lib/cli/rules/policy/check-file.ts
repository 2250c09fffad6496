import { POLICY_SETTINGS, type PolicySetting } from '../../../delivery/policy/settings.ts';
import { parseKeys } from '../../../delivery/signing/keys.ts';
import { closestMatch } from '../../../text/closest-match.ts';
import { listWithOr } from '../../../text/list.ts';
import { formatCount } from '../../../text/plural.ts';
import { settingsInFile, type FoundSettings } from './reading/read-policy-file.ts';

/** What a policy file was found to hold. */
export type CheckedFile = {
  /** A sentence for each thing that a browser or Countersign would drop or refuse. */
  readonly problems: readonly string[];
  /** How many places in the file hold settings: the registry has one for each browser. */
  readonly places: number;
};

const quote = (text: string): string => `“${text}”`;

const described = (value: unknown): string => {
  if (typeof value === 'string') return `a text (${quote(value.length > 40 ? `${value.slice(0, 40)}…` : value)})`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? 'a list' : value === null ? 'null' : 'an object';
};

/** What to write instead. */
const remedyOf = ({ type, range = [1, 1], choices = {}, items }: PolicySetting): string => {
  if (type === 'switch') return 'Write true or false, without quotation marks.';
  if (type === 'number') return `Write a whole number from ${range[0]} to ${range[1]}, without quotation marks.`;
  if (type === 'choice') return `Write ${listWithOr(Object.keys(choices).map((value) => `"${value}"`))}.`;
  if (type === 'list') return items ? `Write a list of ${listWithOr(items)}.` : 'Write a list of texts.';
  return type === 'address' ? 'Write a whole address that begins with https://.' : 'Write a text.';
};

const TYPE_OF: Readonly<Record<PolicySetting['type'], (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  address: (value) => typeof value === 'string',
  choice: (value) => typeof value === 'string',
  number: Number.isInteger,
  switch: (value) => typeof value === 'boolean',
  list: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
};

/** The registry has switches as 0 or 1, and browsers read numbers from texts there. */
const fromRegistry = ({ type }: PolicySetting, value: unknown): unknown => {
  if (type === 'switch' && (value === 0 || value === 1)) return value === 1;
  return type === 'number' && typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
};

const problemOf = (setting: PolicySetting, value: unknown): string | null => {
  if (!TYPE_OF[setting.type](value))
    return `${quote(setting.name)} is ${described(value)}. ${remedyOf(setting)} Chrome and Edge would ignore it.`;
  if (setting.value.safeParse(value).success) return null;
  return `${quote(setting.name)} is ${described(value)}. ${remedyOf(setting)} Countersign would not use it.`;
};

const unknownProblem = (name: string): string => {
  const close = closestMatch(
    name,
    POLICY_SETTINGS.map((setting) => setting.name),
  );
  return `${quote(name)} is no setting.${close === null ? '' : ` Did you mean ${quote(close)}?`} It would be ignored.`;
};

/** Problems of settings that are valid alone but not together. */
const togetherProblems = (found: FoundSettings): readonly string[] => {
  const { ruleSetUrl: url, ruleSetInline: inline, ruleSetKeys: keys, ruleSetThreshold: threshold } = found;
  const list = Array.isArray(keys) ? keys.map(String) : [];
  return [
    ...(url !== undefined && list.length === 0
      ? ['“ruleSetUrl” needs “ruleSetKeys”: without a key the rules are refused.']
      : []),
    ...(url !== undefined && found['ruleSetId'] === undefined
      ? ['“ruleSetUrl” needs “ruleSetId”: without it the first rule set that your keys signed is used.']
      : []),
    ...(url !== undefined && inline !== undefined
      ? [
          '“ruleSetInline” and “ruleSetUrl” are both set: the rule set in the settings is used, and the address is not asked.',
        ]
      : []),
    ...(list.length > 0 && !parseKeys(list).ok
      ? [
          '“ruleSetKeys” holds a key that is not valid, or one twice: copy each as “countersign rules keygen” prints it.',
        ]
      : []),
    ...(typeof threshold === 'number' && threshold > list.length && list.length > 0
      ? [
          `“ruleSetThreshold” asks for ${threshold} signatures and there are ${formatCount(list.length, { one: 'key', other: 'keys' })}.`,
        ]
      : []),
  ];
};

const problemsIn = (found: FoundSettings, isRegistry: boolean): readonly string[] => [
  ...Object.entries(found).flatMap(([name, value]) => {
    const setting = POLICY_SETTINGS.find((one) => one.name === name);
    if (!setting) return [unknownProblem(name)];
    const problem = problemOf(setting, isRegistry ? fromRegistry(setting, value) : value);
    return problem === null ? [] : [problem];
  }),
  ...togetherProblems(found),
];

/**
 * Checks what an engineer wrote into a policy file, before a browser drops what has the wrong type without a word.
 * Null where the text has none of the forms of a policy file.
 */
export const checkPolicyFile = (text: string): CheckedFile | null => {
  const parts = settingsInFile(text);
  if (parts === null) return null;
  const problems = parts.flatMap(({ found, isRegistry }) => found.flatMap((one) => problemsIn(one, isRegistry)));
  // The registry says the same for each browser.
  return { problems: [...new Set(problems)], places: parts.reduce((sum, { found }) => sum + found.length, 0) };
};
