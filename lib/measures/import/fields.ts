import { FIGURE_NAMES, type FigureName } from '../figures.ts';

/** What a column may hold beside figures. `more`: a second place where the text may stand. */
export const TEXT_FIELDS = ['id', 'address', 'date', 'text', 'more', 'account', 'form'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export type ImportField = TextField | FigureName;
export const IMPORT_FIELDS: readonly ImportField[] = [...TEXT_FIELDS, ...FIGURE_NAMES];

/** How numbers of a column are to be taken: as they stand, as percent, or as hours. */
type Scale = 'plain' | 'percent' | 'hours';

/** Which column holds what, by its place from 0. */
export type Places = Readonly<Partial<Record<ImportField, number>>>;

/** Which part of a date in numbers stands first where the dates of a file do not tell. */
export type DateOrder = 'day-first' | 'month-first';

/** The scale of a figure by what its heading says of it. */
export const scaleOf = (heading: string): Scale => {
  if (heading.includes('%')) return 'percent';
  return /\b(?:hours?|hrs?|oriau)\b/i.test(heading) ? 'hours' : 'plain';
};
