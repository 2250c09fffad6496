import { POLICY_SETTINGS } from '../../../../delivery/policy/settings.ts';
import { parseJson } from '../../../../posts/parse-json.ts';
import { readPlist } from './read-plist.ts';
import { readReg, type RegKey } from './read-reg.ts';

/** Settings as a file has them: values of any type, for the person may have written the wrong one. */
export type FoundSettings = Readonly<Record<string, unknown>>;

const NAMES: ReadonlySet<string> = new Set(POLICY_SETTINGS.map(({ name }) => name));

const isObject = (value: unknown): value is FoundSettings =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether every value has the form of the Google Admin console, `{ "Value": … }`. */
const isGoogleForm = (found: FoundSettings): boolean =>
  Object.values(found).every((value) => isObject(value) && 'Value' in value);

const fromGoogleForm = (found: FoundSettings): FoundSettings =>
  Object.fromEntries(Object.entries(found).map(([name, value]) => [name, (value as { Value: unknown }).Value]));

/** What stands below an extension's id, and an object that holds a setting of ours by its name. */
const inDocument = (document: unknown): readonly FoundSettings[] => {
  if (!isObject(document)) return [];
  if (Object.keys(document).some((name) => NAMES.has(name)))
    return [isGoogleForm(document) ? fromGoogleForm(document) : document];
  return Object.entries(document).flatMap(([name, value]) =>
    name === '3rdparty' ? belowThirdParty(value) : inDocument(value),
  );
};

/** Chrome and Edge write `extensions`, Firefox `Extensions`. An id counts even where no name below it is right. */
const belowThirdParty = (thirdParty: unknown): readonly FoundSettings[] =>
  Object.entries(isObject(thirdParty) ? thirdParty : {})
    .filter(([name]) => name.toLowerCase() === 'extensions')
    .flatMap(([, ids]) => (isObject(ids) ? Object.values(ids).filter(isObject) : []));

const CHROMIUM_KEY = /^(.*\\3rdparty\\extensions\\[^\\]+\\policy)(?:\\([^\\]+))?$/i;
const FIREFOX_KEY = /\\Firefox\\3rdparty\\Extensions$/i;

/** In Chromium's registry a list is a key of numbered values below `policy`. */
const inChromiumKeys = (keys: readonly RegKey[]): readonly FoundSettings[] => {
  const byPolicy = new Map<string, Record<string, unknown>>();
  for (const { path, values } of keys) {
    const [, policy, list] = CHROMIUM_KEY.exec(path) ?? [];
    if (policy === undefined) continue;
    const settings = byPolicy.get(policy) ?? {};
    byPolicy.set(policy, settings);
    if (list === undefined) Object.assign(settings, Object.fromEntries(values));
    else settings[list] = values.map(([, value]) => value);
  }
  return [...byPolicy.values()];
};

/** In Firefox's a value named as the extension's id holds JSON. */
const inFirefoxKeys = (keys: readonly RegKey[]): readonly FoundSettings[] =>
  keys
    .filter(({ path }) => FIREFOX_KEY.test(path))
    .flatMap(({ values }) => values.map(([, value]) => parseJson(String(value))).filter(isObject));

/** What a profile says of each of its parts stands among the settings. */
const withoutPayloadNames = (part: unknown): unknown =>
  isObject(part) ? Object.fromEntries(Object.entries(part).filter(([name]) => !name.startsWith('Payload'))) : part;

/** A preference file named as the extension's domain holds the settings at its top, a profile in its payloads. */
const inPlist = (text: string): readonly FoundSettings[] | null => {
  try {
    const document = readPlist(text);
    const payloads = isObject(document) ? document['PayloadContent'] : null;
    return (Array.isArray(payloads) ? payloads : [document]).map(withoutPayloadNames).flatMap(inDocument);
  } catch {
    return null;
  }
};

/** The settings in a policy file. `isRegistry`: from Chromium's registry, where a switch is 0 or 1. */
export type SettingsInFile = { readonly isRegistry: boolean; readonly found: readonly FoundSettings[] };

/**
 * The settings of Countersign in a policy file of any form that `rules policy` writes: JSON for browsers or the Google
 * Admin console, .reg, .plist or .mobileconfig. None where it holds none; null where it has none of these forms.
 */
export const settingsInFile = (text: string): readonly SettingsInFile[] | null => {
  if (text.startsWith('Windows Registry Editor')) {
    const keys = readReg(text);
    return [
      { isRegistry: true, found: inChromiumKeys(keys) },
      { isRegistry: false, found: inFirefoxKeys(keys) },
    ];
  }
  const document = parseJson(text);
  const found = text.includes('<plist') ? inPlist(text) : document === undefined ? null : inDocument(document);
  return found && [{ isRegistry: false, found }];
};
