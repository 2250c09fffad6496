import { directoryCategorySchema, directoryEntrySchema } from '../../../../lib/rule-set/directory-schema.ts';
import type { DirectoryEntry } from '../../../../lib/rule-set/schema.ts';
import { parseDirectoryFile, type ImportResult } from '../../../../lib/guidance/directory/read.ts';

/** Two categories to sort accounts into. */
export const categories = [
  directoryCategorySchema.parse({
    id: 'journalists',
    title: 'Journalists',
    about: 'They report.',
    choose: 'Ask the press office.',
    source: 'ours',
  }),
  directoryCategorySchema.parse({
    id: 'departments',
    title: 'Government departments',
    about: 'They govern.',
    choose: 'Take those you work with.',
    source: 'ours',
  }),
];

export const today = '2026-11-23';

/** An account; what is not given is usual. */
export const entry = (handle: string, more: object = {}): DirectoryEntry =>
  directoryEntrySchema.parse({ category: 'journalists', name: handle, handle, reviewBy: '2027-05-23', ...more });

/** Reads a file with this text in it. */
export const readText = (text: string): ImportResult =>
  parseDirectoryFile(new TextEncoder().encode(text), { today, categories });

/** The same, for a file that can be read. */
export const readWell = (text: string): Extract<ImportResult, { ok: true }> => {
  const reading = readText(text);
  if (!reading.ok) throw new Error(reading.problem);
  return reading;
};
