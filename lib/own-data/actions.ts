import { type MeasureData, NO_MEASURES } from '../measures/measure-data.ts';
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
  readonly now: () => Omit<OwnData, 'measures'>;
  /** The figures of posts. Both reject where the browser cannot store. */
  readonly measures: {
    readonly loadAll: () => Promise<MeasureData>;
    readonly replaceAll: (data: MeasureData) => Promise<void>;
  };
  readonly changeSettings: (change: (settings: Settings) => Settings) => Promise<unknown>;
  readonly saveDirectory: (own: readonly DirectoryEntry[], before: readonly DirectoryEntry[]) => Promise<void>;
  readonly locked: () => ReadonlySet<keyof Settings>;
  /** Offers a text as a file to save. */
  readonly download: (name: string, type: string, text: string) => void;
};

/** What a person can do with everything that they set. None of them rejects. */
export type OwnDataActions = {
  /** Whether a file was offered; false where the browser cannot read the figures of posts. */
  readonly exportAll: () => Promise<boolean>;
  readonly importFrom: (file: Blob) => Promise<ChangeResult>;
  readonly reset: () => Promise<ChangeResult>;
  /** Takes the last import or reset back: what it replaced, and nothing else. */
  readonly undo: () => Promise<ChangeResult>;
};

/** `settings` with the values of `next`, but for those that are locked. */
const withUnlocked = (settings: Settings, next: Partial<Settings>, locked: ReadonlySet<keyof Settings>): Settings => ({
  ...settings,
  ...Object.fromEntries(Object.entries(next).filter(([name]) => !locked.has(name as keyof Settings))),
});

/** The largest file that is read, in bytes: a few hundred thousand posts. */
const MAX_OWN_FILE_BYTES = 256 * 1024 * 1024;

const textOf = async (file: Blob): Promise<string | FileProblem> => {
  const decoded = decode(new Uint8Array(await file.arrayBuffer()), MAX_OWN_FILE_BYTES);
  if (decoded.ok) return decoded.text;
  return { kind: decoded.problem === 'too-large' ? 'too-large' : 'not-text' };
};

/** The actions of the settings page on everything that a person set. */
export const createOwnDataActions = (dependencies: OwnDataDependencies): OwnDataActions => {
  const { now, measures: stored, changeSettings, saveDirectory, locked, download } = dependencies;
  let before: OwnDataPart | null = null;

  const apply = async ({ settings, directory, measures }: OwnDataPart): Promise<ChangeResult> => {
    const isLocked = locked();
    const was = now();
    const names = Object.keys(settings) as readonly (keyof Settings)[];
    try {
      // What cannot be read cannot be taken back, and keeps nobody from starting again.
      const figures = measures === undefined ? null : await stored.loadAll().catch(() => null);
      // Before the first write, so that a change that stops half way can be taken back too. What is not replaced is
      // left out: taking back would lose what was stored of it since.
      before = {
        settings: Object.fromEntries(names.map((name) => [name, was.settings[name]])),
        ...(directory === undefined ? {} : { directory: was.directory }),
        ...(figures === null ? {} : { measures: figures }),
      };
      // The accounts first: they are refused if another page has changed them.
      if (directory !== undefined) await saveDirectory(directory, was.directory);
      if (measures !== undefined) await stored.replaceAll(measures);
      await changeSettings((newest) => withUnlocked(newest, settings, isLocked));
    } catch {
      return { done: false, problem: null };
    }
    const changed = (name: keyof Settings): boolean =>
      JSON.stringify(settings[name]) !== JSON.stringify(was.settings[name]);
    return { done: true, locked: names.filter((name) => isLocked.has(name) && changed(name)) };
  };

  const undo = async (): Promise<ChangeResult> => {
    const wanted = before;
    if (wanted === null) return { done: true, locked: [] };
    const result = await apply(wanted);
    // It can be tried again.
    if (!result.done) before = wanted;
    return result;
  };

  return {
    exportAll: async () => {
      const measures = await stored.loadAll().catch(() => null);
      if (measures === null) return false;
      download('countersign-settings.json', 'application/json', writeSettingsFile({ ...now(), measures }));
      return true;
    },
    importFrom: async (file) => {
      const text = await textOf(file).catch((): FileProblem => ({ kind: 'not-text' }));
      if (typeof text !== 'string') return { done: false, problem: text };
      const read = readSettingsFile(text);
      return read.ok ? apply(read.data) : { done: false, problem: read.problem };
    },
    reset: () => apply({ settings: defaultSettings, directory: [], measures: NO_MEASURES }),
    undo,
  };
};
