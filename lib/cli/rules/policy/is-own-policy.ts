import { POLICY_SETTINGS } from '../../../delivery/policy/settings.ts';
import { SITES } from '../../../networks/origins.ts';
import { parseJson } from '../../../posts/parse-json.ts';

const SETTINGS: ReadonlySet<string> = new Set(POLICY_SETTINGS.map(({ name }) => name));

/** Names around the settings in Firefox's preferences on macOS; an id in Firefox has an @ or braces. */
const isAround = (key: string): boolean =>
  ['EnterprisePoliciesEnabled', '3rdparty', 'Extensions'].includes(key) || /[@{]/.test(key);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a document holds nothing but our settings, however deep within. Policies of others lie beside or instead. */
const holdsOnlySettings = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  const [first, ...more] = Object.entries(value);
  if (first && more.length === 0 && !SETTINGS.has(first[0])) return holdsOnlySettings(first[1]);
  return Object.keys(value).every((name) => SETTINGS.has(name));
};

/** Whether what installs an extension installs ours: it has our name, or may run on our sites alone. */
const installsOurs = (settings: unknown, known: readonly string[]): boolean => {
  const [entry, ...more] = Object.entries(isObject(settings) ? settings : {});
  if (!entry || more.length > 0) return false;
  const [id, value] = entry;
  const hosts = isObject(value) ? value['runtime_allowed_hosts'] : null;
  return /countersign/i.test(id) || known.includes(id) || JSON.stringify(hosts) === JSON.stringify(SITES);
};

/** The ids below which our settings stand in a document for Firefox. */
const idsWithSettings = (thirdParty: unknown): readonly string[] => {
  const extensions = isObject(thirdParty) ? thirdParty['Extensions'] : null;
  return isObject(extensions) && holdsOnlySettings(extensions) ? Object.keys(extensions) : [];
};

/** A document of ours: settings alone, or with what installs the extension. */
const isOurs = (document: unknown): boolean => {
  if (!isObject(document)) return false;
  // A bill of materials, and an update manifest for Firefox.
  if (document['bomFormat'] === 'CycloneDX') return true;
  if (document['addons']) return installsOurs(document['addons'], []);
  const { ExtensionSettings: install, ...rest } = isObject(document['policies']) ? document['policies'] : document;
  if (install === undefined) return holdsOnlySettings(document);
  return (
    installsOurs(install, idsWithSettings(rest['3rdparty'])) &&
    (Object.keys(rest).length === 0 || holdsOnlySettings(rest))
  );
};

/**
 * Whether a text is a file as `countersign rules policy` writes it. One to which somebody has added the policies of
 * other programs is not.
 */
export const isOwnPolicy = (text: string): boolean => {
  const document = parseJson(text);
  if (document !== undefined) return isOurs(document);
  if (text.includes('<plist') && !text.includes('<key>PayloadContent</key>'))
    return [...text.matchAll(/<key>([^<]*)<\/key>/g)].every(([, key = '']) => SETTINGS.has(key) || isAround(key));
  return /countersign|3rdparty\\extensions/i.test(text);
};
