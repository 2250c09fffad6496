import * as z from 'zod';
import { isEmptyData, type MeasureData, measureDataSchema } from '../measures/measure-data.ts';
import { SITES } from '../networks/origins.ts';
import { isAllowedShortcut } from '../platform/shortcut.ts';
import { directoryEntrySchema, MAX_DIRECTORY_ENTRIES } from '../rule-set/directory-schema.ts';
import { findJsonError } from '../rule-set/json-error.ts';
import type { DirectoryEntry } from '../rule-set/schema.ts';
import { PREFLIGHTS } from '../settings/preflights.ts';
import {
  accountSchema,
  MAX_ACCOUNTS,
  MAX_RULES,
  MAX_WORDS,
  parseSettings,
  ruleIdSchema,
  type Settings,
  wordSchema,
} from '../settings/settings.ts';
import { LANGUAGES } from '../text/languages.ts';

/** The version of the file. It is raised when an older Countersign could not read it. */
const FILE_VERSION = 1;

/**
 * Everything that a person set or imported: the settings, the accounts that they added, and the figures of posts. Never
 * a draft.
 */
export type OwnData = {
  readonly settings: Settings;
  readonly directory: readonly DirectoryEntry[];
  readonly measures: MeasureData;
};

/** What of it a file holds. */
export type OwnDataPart = {
  readonly settings: Partial<Settings>;
  readonly directory?: readonly DirectoryEntry[];
  readonly measures?: MeasureData;
};

/** A field of the file whose value must be of a certain form. */
export type FileField = keyof Settings | 'directory' | 'measures';

/**
 * Why a file cannot be used. `line`: where it stops being JSON, from 1. `place`: the way to a bad value, such as
 * accounts, 3, limit; items count from 1.
 */
export type FileProblem =
  | { readonly kind: 'too-large' | 'not-text' | 'not-settings' | 'newer' }
  | { readonly kind: 'not-json'; readonly line: number }
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'value'; readonly place: readonly string[]; readonly field: FileField };

// Strict, unlike what is stored: a person who wrote a file by hand is told what is wrong with it.
const settingsFields = {
  accounts: z.array(accountSchema).max(MAX_ACCOUNTS),
  ignoredWords: z.array(wordSchema).max(MAX_WORDS),
  rulesOff: z.array(ruleIdSchema).max(MAX_RULES),
  preflight: z.enum(PREFLIGHTS),
  showBadge: z.boolean(),
  offSites: z.array(z.enum(SITES)),
  key: z.string().refine(isAllowedShortcut),
  language: z.enum(LANGUAGES),
} satisfies { readonly [Name in keyof Settings]: z.ZodType };

const headSchema = z.object({ countersign: z.literal('settings'), version: z.int().min(1) });
const bodySchema = z.object({
  settings: z.strictObject(settingsFields).partial(),
  directory: z.array(directoryEntrySchema).max(MAX_DIRECTORY_ENTRIES).optional(),
  measures: measureDataSchema.optional(),
});

/**
 * The text of a file with everything that a person set. The figures stand in one line: nobody writes them by hand, and
 * they may be many.
 */
export const writeSettingsFile = ({ settings, directory, measures }: OwnData): string => {
  const text = JSON.stringify({ countersign: 'settings', version: FILE_VERSION, settings, directory }, null, 2);
  return isEmptyData(measures)
    ? `${text}\n`
    : `${text.slice(0, text.lastIndexOf('\n'))},\n  "measures": ${JSON.stringify(measures)}\n}\n`;
};

const problemOf = ({ code, path, ...issue }: z.core.$ZodIssue): FileProblem => {
  if (code === 'unrecognized_keys') return { kind: 'unknown', name: (issue as { keys: string[] }).keys[0] ?? '' };
  const place = path.map((step) => (typeof step === 'number' ? String(step + 1) : String(step)));
  const [first, second] = place;
  if (first === 'directory' || first === 'measures') return { kind: 'value', place, field: first };
  if (second === undefined) return { kind: 'not-settings' };
  return { kind: 'value', place: place.slice(1), field: second as keyof Settings };
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads the text of such a file, or says what is wrong with it. Never throws. */
export const readSettingsFile = (
  text: string,
): { readonly ok: true; readonly data: OwnDataPart } | { readonly ok: false; readonly problem: FileProblem } => {
  const json = text.replace(/^\ufeff/, '');
  const given = jsonOf(json);
  if (given === undefined) return { ok: false, problem: { kind: 'not-json', line: findJsonError(json)?.line ?? 1 } };
  const head = headSchema.safeParse(given);
  if (!head.success) return { ok: false, problem: { kind: 'not-settings' } };
  if (head.data.version > FILE_VERSION) return { ok: false, problem: { kind: 'newer' } };
  const body = bodySchema.safeParse(given);
  if (!body.success) return { ok: false, problem: problemOf(body.error.issues[0]!) };
  const { settings, directory, measures } = body.data;
  // Each thing once, as it is stored.
  const stored = parseSettings(settings);
  const named = Object.keys(settings) as readonly (keyof Settings)[];
  return {
    ok: true,
    data: {
      settings: Object.fromEntries(named.map((name) => [name, stored[name]])),
      ...(directory === undefined ? {} : { directory }),
      ...(measures === undefined ? {} : { measures: measures as MeasureData }),
    },
  };
};
