import * as z from 'zod';
import { DEFAULT_NETWORK, networkOf } from '../networks/index.ts';
import { LANGUAGES } from '../text/languages.ts';
import { SITES } from '../networks/origins.ts';
import { PREFLIGHTS } from './preflights.ts';
import { storedList } from '../platform/stored-list.ts';
import { isAllowedShortcut, DEFAULT_SHORTCUT } from '../platform/shortcut.ts';

/** The largest numbers of accounts and words that are stored. More can only be an error. */
export const MAX_ACCOUNTS = 100;
export const MAX_WORDS = 1_000;
export const MAX_RULES = 500;

const wordKey = (word: string): string => word.normalize('NFC').toLowerCase();

/** Keeps what fits of a damaged list, each thing once, so that one bad entry never costs a person the others. */
const limitedList = <Item>(item: z.ZodType<Item>, max: number, name: (item: Item) => string) =>
  storedList(item).transform((entries): readonly Item[] =>
    [...new Map(entries.map((entry) => [name(entry), entry])).values()].slice(0, max),
  );

const network = networkOf(DEFAULT_NETWORK);

/** A handle without its @, as the network allows them. */
export const handleSchema = z
  .string()
  .trim()
  .transform(network.handle.plain)
  .pipe(z.string().regex(network.handle.pattern));
/** Weighted characters an account may write. */
export const limitSchema = z.int().min(network.limits.post).max(network.limits.longPost);

/** Settings that an earlier version stored have true or false here. */
const preflightSchema = z
  .preprocess((stored) => (typeof stored === 'boolean' ? (stored ? 'on' : 'off') : stored), z.enum(PREFLIGHTS))
  .catch('on');

export const accountSchema = z.object({ handle: handleSchema, limit: limitSchema });
export const wordSchema = z.string().trim().min(1).max(100);
export const ruleIdSchema = z.string().min(1).max(100);

/** What a person may choose. Stored whole, read back through `readSettings`. */
const settingsSchema = z.object({
  accounts: limitedList(accountSchema, MAX_ACCOUNTS, ({ handle }) => network.handle.key(handle)),
  ignoredWords: limitedList(wordSchema, MAX_WORDS, wordKey),
  /** Ids of rules that give no hints, unless they count as "must fix" or a policy keeps all rules on. */
  rulesOff: limitedList(ruleIdSchema, MAX_RULES, (id) => id),
  preflight: preflightSchema,
  /** Whether the toolbar button shows how many hints there are. */
  showBadge: z.boolean().catch(true),
  /** Sites on which Countersign stays off: origins. */
  offSites: limitedList(z.enum(SITES), SITES.length, (site) => site),
  key: z.string().refine(isAllowedShortcut).catch(DEFAULT_SHORTCUT),
  language: z.enum(LANGUAGES).catch('en'),
});

export type Settings = z.output<typeof settingsSchema>;
export type AccountLimit = z.output<typeof accountSchema>;

/** Parses stored settings and keeps every valid value; never throws. */
export const parseSettings = (stored: unknown): Settings =>
  settingsSchema.safeParse(stored).data ?? settingsSchema.parse({});

/** Whether something a person had chosen could not be read back. */
export const invalidSettings = (stored: unknown): boolean => {
  if (stored === undefined) return false;
  const kept = new Map<string, unknown>(Object.entries(parseSettings(stored)));
  if (typeof stored !== 'object' || stored === null) return true;
  return Object.entries(stored).some(
    ([name, value]) =>
      kept.has(name) &&
      JSON.stringify(value) !== JSON.stringify(kept.get(name)) &&
      !(name === 'preflight' && typeof value === 'boolean'),
  );
};

/** What applies before a person has chosen anything. */
export const defaultSettings: Settings = parseSettings({});

/** The settings with Countersign off on a site, or on again. One that is not ours changes nothing. */
export const withSite = (settings: Settings, site: string, isOff: boolean): Settings => ({
  ...settings,
  offSites: SITES.filter((one) => (one === site ? isOff : settings.offSites.includes(one))),
});

/** Whether the person chose to ignore a word in every draft. Capitals make no difference. */
export const isIgnored = (settings: Settings, word: string): boolean =>
  settings.ignoredWords.some((ignored) => wordKey(ignored) === wordKey(word));

/** The settings with one more ignored word. */
export const addIgnoredWord = (settings: Settings, word: string): Settings =>
  isIgnored(settings, word) ? settings : parseSettings({ ...settings, ignoredWords: [...settings.ignoredWords, word] });
