import * as z from 'zod';
import {
  importRecordSchema,
  type ImportRecord,
  type Preset,
  presetSchema,
  type Written,
  writtenSchema,
} from './measure-store.ts';
import { type Post, postSchema } from './post.ts';

/** The version of the file. It is raised when an older Countersign could not read it. */
const FILE_VERSION = 1;

/** Everything that is stored of measures. */
export type MeasureData = {
  readonly posts: readonly Post[];
  readonly imports: readonly ImportRecord[];
  readonly written: readonly Written[];
  readonly presets: readonly Preset[];
};

const headSchema = z.object({ countersign: z.literal('measures'), version: z.int().min(1).max(FILE_VERSION) });
const fileSchema = z.object({
  posts: z.array(postSchema),
  imports: z.array(importRecordSchema),
  written: z.array(writtenSchema),
  presets: z.array(presetSchema),
});

/** The text of a file with everything. */
export const writeMeasureFile = (data: MeasureData): string =>
  `${JSON.stringify({ countersign: 'measures', version: FILE_VERSION, ...data })}\n`;

/** Reads such a text whole; null where it is another file or any part of it is damaged. */
export const readMeasureFile = (text: string): MeasureData | null => {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
  if (!headSchema.safeParse(given).success) return null;
  const { success, data } = fileSchema.safeParse(given);
  return success ? (data as MeasureData) : null;
};
