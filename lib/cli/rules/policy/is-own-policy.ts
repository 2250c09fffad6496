import { POLICY_SETTINGS } from '../../../delivery/policy/settings.ts';
import { parseJson } from '../../../posts/parse-json.ts';

const NAMES: ReadonlySet<string> = new Set(POLICY_SETTINGS.map(({ name }) => name));

/** Names around the settings in Firefox's preferences on macOS; an id in Firefox has an @ or braces. */
const isAround = (key: string): boolean =>
  ['EnterprisePoliciesEnabled', '3rdparty', 'Extensions'].includes(key) || /[@{]/.test(key);

/** Whether a document holds nothing but our settings, however deep within. Policies of others lie beside or instead. */
const holdsOnlyOurs = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value) as readonly (readonly [string, unknown])[];
  if (entries.length === 1 && !NAMES.has(entries[0]![0])) return holdsOnlyOurs(entries[0]![1]);
  return entries.every(([name]) => NAMES.has(name));
};

/**
 * Whether a text is a policy file as `countersign rules policy` writes it. One to which somebody has added the policies
 * of other programs is not.
 */
export const isOwnPolicy = (text: string): boolean => {
  const document = parseJson(text);
  if (document !== undefined) return holdsOnlyOurs(document);
  if (text.includes('<plist'))
    return [...text.matchAll(/<key>([^<]*)<\/key>/g)].every(([, key = '']) => NAMES.has(key) || isAround(key));
  return /countersign|3rdparty\\extensions/i.test(text);
};
