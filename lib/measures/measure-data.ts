import * as z from 'zod';
import {
  type ImportRecord,
  importRecordSchema,
  type Preset,
  presetSchema,
  type Written,
  writtenSchema,
} from './records.ts';
import { type Post, postSchema } from './post.ts';

/** Everything that is stored of measures. */
export type MeasureData = {
  readonly posts: readonly Post[];
  readonly imports: readonly ImportRecord[];
  readonly written: readonly Written[];
  readonly presets: readonly Preset[];
};

/** Everything that is stored of measures, as a file holds it: whole, or not at all. */
export const measureDataSchema = z.strictObject({
  posts: z.array(postSchema),
  imports: z.array(importRecordSchema),
  written: z.array(writtenSchema),
  presets: z.array(presetSchema),
});

/** What is stored before anything was. */
export const NO_MEASURES: MeasureData = { posts: [], imports: [], written: [], presets: [] };

/** Whether nothing is stored. */
export const isEmptyData = ({ posts, imports, written, presets }: MeasureData): boolean =>
  posts.length + imports.length + written.length + presets.length === 0;
