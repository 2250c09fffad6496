import type { DirectoryEntry } from '../rule-set/schema.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { decode } from '../table/decode.ts';
import {
  type FileProblem,
  type OwnData,
  type OwnDataPart,
  readSettingsFile,
  writeSettingsFile,
} from './settings-file.ts';

/** What came of a change of everything: done, with the settings that a policy kept; not stored; or a bad file. */
export type ChangeResult =
  | { readonly done: true; readonly locked: readonly (keyof Settings)[] }
  | { readonly done: false; readonly problem: FileProblem | null };

/** What exporting, importing and resetting depend on. */
export type OwnDataDependencies = {
  readonly now: () => OwnData;
  readonly changeSettings: (change: (settings: Settings) => Settings) => Promise<unknown>;
  readonly saveDirectory: (own: readonly DirectoryEntry[], before: readonly DirectoryEntry[]) => Promise<void>;
  readonly locked: () => ReadonlySet<keyof Settings>;
  /** Offers a text as a file to save. */
  readonly download: (name: string, type: string, text: string) => void;
};

/** What a person can do with everything that they set. None of them rejects. */
export type OwnDataActions = {
  readonly exportAll: () => void;
  readonly importFrom: (file: Blob) => Promise<ChangeResult>;
  readonly reset: () => Promise<ChangeResult>;
  /** Takes the last import or reset back. */
  readonly undo: () => Promise<ChangeResult>;
};

/** `settings` with the values of `next`, but for those that are locked. */
const withUnlocked = (settings: Settings, next: Partial<Settings>, locked: ReadonlySet<keyof Settings>): Settings => ({
  ...settings,
  ...Object.fromEntries(Object.entries(next).filter(([name]) => !locked.has(name as keyof Settings))),
});

const textOf = async (file: Blob): Promise<string | FileProblem> => {
  const decoded = decode(new Uint8Array(await file.arrayBuffer()));
  if (decoded.ok) return decoded.text;
  return { kind: decoded.problem === 'too-large' ? 'too-large' : 'not-text' };
};

/** The actions of the settings page on everything that a person set. */
export const createOwnDataActions = (dependencies: OwnDataDependencies): OwnDataActions => {
  const { now, changeSettings, saveDirectory, locked, download } = dependencies;
  let before: OwnData | null = null;

  const apply = async ({ settings, directory }: OwnDataPart): Promise<ChangeResult> => {
    const was = now();
    const isLocked = locked();
    try {
      // The accounts first: they are refused if another page has changed them.
      if (directory !== undefined) await saveDirectory(directory, was.directory);
      await changeSettings((newest) => withUnlocked(newest, settings, isLocked));
    } catch {
      return { done: false, problem: null };
    }
    before = was;
    const changed = (name: keyof Settings): boolean =>
      JSON.stringify(settings[name]) !== JSON.stringify(was.settings[name]);
    const kept = (Object.keys(settings) as readonly (keyof Settings)[]).filter(
      (name) => isLocked.has(name) && changed(name),
    );
    return { done: true, locked: kept };
  };

  return {
    exportAll: () => download('countersign-settings.json', 'application/json', writeSettingsFile(now())),
    importFrom: async (file) => {
      const text = await textOf(file).catch((): FileProblem => ({ kind: 'not-text' }));
      if (typeof text !== 'string') return { done: false, problem: text };
      const read = readSettingsFile(text);
      return read.ok ? apply(read.data) : { done: false, problem: read.problem };
    },
    reset: () => apply({ settings: defaultSettings, directory: [] }),
    undo: async () => (before ? apply(before) : { done: true, locked: [] }),
  };
};
