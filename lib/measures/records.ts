import * as z from 'zod';
import { POST_NETWORKS } from './figures.ts';

/** One import that was done. */
export const importRecordSchema = z.object({
  id: z.string().min(1).max(100),
  /** When it was done, in ms since 1970. */
  at: z.number(),
  /** The name of the file. */
  file: z.string().max(300),
  network: z.enum(POST_NETWORKS),
  /** ISO day; see Post. */
  exportedOn: z.string(),
  /** How many posts of it were new, and how many took the place of older figures. */
  added: z.int().min(0),
  replaced: z.int().min(0),
});
export type ImportRecord = Readonly<z.output<typeof importRecordSchema>>;

/**
 * What a person wrote by hand: the value of a measure for a period, or a note of a report. `key`: made by whoever
 * writes it, such as measure/press-calls/2026-Q4 or note/2026-Q4/reach.
 */
export const writtenSchema = z.object({
  key: z.string().min(1).max(300),
  value: z.number().nullable(),
  text: z.string().max(20_000),
  /** When it was written, in ms since 1970. */
  at: z.number(),
});
export type Written = Readonly<z.output<typeof writtenSchema>>;

/**
 * Columns of a file of another shape, as a person chose them. `headings`: those of the file, folded, in their order.
 */
export const presetSchema = z.object({
  id: z.string().min(1).max(100),
  name: z.string().min(1).max(100),
  network: z.enum(POST_NETWORKS),
  headings: z.array(z.string().max(300)).max(300).readonly(),
  places: z.record(z.string(), z.int().min(0)).readonly(),
  dateOrder: z.enum(['day-first', 'month-first']).nullable(),
});
export type Preset = Readonly<z.output<typeof presetSchema>>;
