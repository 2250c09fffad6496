import type { DirectoryCategory, DirectoryEntry, Source } from '../../../lib/rule-set/schema.ts';

/** All that the list of people shows. */
export type DirectoryState = {
  readonly categories: readonly DirectoryCategory[];
  readonly sources: Readonly<Record<string, Source>>;
  /** The only hosts that sources may link to. */
  readonly linkHosts: readonly string[];
  /** The accounts of the rules in force. */
  readonly department: readonly DirectoryEntry[];
  /** The person's own accounts. */
  readonly own: readonly DirectoryEntry[];
  /** Some of them could not be read. */
  readonly damaged: boolean;
  /** ISO date. */
  readonly today: string;
  /** Whether this page is the browser's popup, which choosing a file may close. */
  readonly inPopup: boolean;
};

/** What became of a handle: it stands in the draft, waits on the clipboard, or neither. */
export type MentionResult = 'in-draft' | 'copied' | 'not-copied';

/** All that the list of people asks for. */
export type DirectoryActions = {
  readonly mention: (handle: string) => Promise<MentionResult>;
  /**
   * Keeps these as the person's own, all or none; rejects where that cannot be, or they are no longer what they were
   * `before`.
   */
  readonly save: (own: readonly DirectoryEntry[], before: readonly DirectoryEntry[]) => Promise<void>;
  readonly download: (name: string, type: string, text: string) => void;
  /** Shows the import, or the list again. */
  readonly showImport: (shown: boolean) => void;
  /** Opens the import in a tab. */
  readonly importInTab: () => void;
};
