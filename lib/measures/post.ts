import * as z from 'zod';
import { FIGURE_NAMES, type FigureName, POST_NETWORKS } from './figures.ts';

// Our pages and their workers forbid code made of text, which zod would try to make.
z.config({ jitless: true });

/** A day of the calendar where the person is, as in 2026-11-02. */
const daySchema = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** The longest text of a post that is stored, in UTF-16 units. The longest post that X takes is 25,000. */
export const MAX_POST_TEXT = 30_000;
export const MAX_LINKS = 50;

/** How a post stands to others; null where the file does not say. */
export const POST_ROLES = ['post', 'reply', 'repost'] as const;

const figuresSchema = z.partialRecord(
  z.enum(FIGURE_NAMES as readonly [FigureName, ...FigureName[]]),
  z.number().nullable(),
);

/**
 * The figures of a post by name. Null: the file has the column and left it blank. Left out: the file has no such
 * column. Neither is 0.
 */
export type Figures = Readonly<Partial<Record<FigureName, number | null>>>;

/** One post of a department with its figures, as stored. */
export const postSchema = z.object({
  /** What makes it one post, by its network and its id or address; made by postKey. */
  key: z.string().min(1).max(600),
  network: z.enum(POST_NETWORKS),
  id: z.string().max(200).nullable(),
  /** The address of the post, https or null: it is shown as a link, and a settings file may come from anybody. */
  address: z
    .string()
    .regex(/^https:\/\//)
    .max(2_000)
    .nullable(),
  /** The account or page, as the file or the person named it; null where neither did. */
  account: z.string().max(200).nullable(),
  /** When it was published, in ms since 1970; the start of the day where the file gives no time. */
  at: z.number(),
  /** The day of publishing where the person is. */
  day: daySchema,
  /** The hour of publishing where the person is, 0 to 23; null where the file gives no time. */
  hour: z.int().min(0).max(23).nullable(),
  /** The text of the post, or the title of a video; '' where the file has none. */
  text: z.string().max(MAX_POST_TEXT),
  /** The addresses that its links lead to, as far as the file tells. */
  links: z.array(z.string().max(2_000)).max(MAX_LINKS).readonly(),
  /** The network’s own word for its form, such as Photo or Reel; null where the file has none. */
  form: z.string().max(100).nullable(),
  role: z.enum(POST_ROLES).nullable(),
  figures: figuresSchema,
  /** The day on which the figures were exported: they are what had come together until then. */
  exportedOn: daySchema,
  /** The import that brought it. */
  importId: z.string().max(100),
  /** The kind of post that a person chose; null: told by rules. A later import keeps it. */
  chosenKind: z.string().max(100).nullable(),
  /** The objective that a person chose; null: none was. A later import keeps it. */
  chosenObjective: z.string().max(100).nullable(),
});

/** One post of a department with its figures, as stored. */
export type Post = Readonly<Omit<z.output<typeof postSchema>, 'figures'>> & { readonly figures: Figures };

/** What a reader makes of a row; the store adds what a person chose before. */
export type ImportedPost = Omit<Post, 'chosenKind' | 'chosenObjective'>;
