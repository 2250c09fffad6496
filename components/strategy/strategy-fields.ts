import type { StrategyForm } from '../../lib/settings/own-strategy.ts';

/** The fields of one text, in the order of the page, and the most UTF-16 units that a rule set takes. */
export const TEXTS = {
  name: 200,
  purpose: 1_500,
  audience: 1_500,
  voice: 1_500,
  clearance: 1_500,
  hours: 300,
} as const;

/** The fields of a row of each list, with the same. */
export const ROWS = {
  accounts: { account: 80, use: 300 },
  objectives: { statement: 300, measure: 250, target: 40 },
  kinds: { title: 80, clearance: 20 },
  risks: { risk: 300, mitigation: 300 },
} as const satisfies { readonly [List in ListName]: Readonly<Record<keyof StrategyForm[List][number], number>> };

export type TextName = keyof typeof TEXTS;
export type ListName = 'accounts' | 'objectives' | 'kinds' | 'risks';

export const TEXT_NAMES = Object.keys(TEXTS) as readonly TextName[];
export const LIST_NAMES = Object.keys(ROWS) as readonly ListName[];

/** A row of any list. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a list, whatever their fields. */
export const rowsOf = (form: StrategyForm, list: ListName): readonly Row[] => form[list];

/** What a person changed: one field, or the rows of one list. */
export type StrategyChange =
  | { readonly field: TextName; readonly words: string }
  | { readonly list: ListName; readonly rows: readonly Row[] };
