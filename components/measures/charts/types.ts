import type { ObjectivesMessages } from '../../../lib/i18n/objectives-messages.ts';

/**
 * A value of a chart. `name`: what it is the value of, in full; `short`: the same on the axis, '' where there is no
 * room. `value`: null where nothing is known. `shown`: the value as it is written. `more`: further cells of its row in
 * the table.
 */
export type ChartPoint = {
  readonly key: string;
  readonly name: string;
  readonly short: string;
  readonly value: number | null;
  readonly shown: string;
  readonly more?: readonly string[];
};

/** What every chart is given. `still`: on paper, where nothing is pressed and every table is there. */
export type ChartProps = {
  readonly title: string;
  readonly points: readonly ChartPoint[];
  /** The headings of its table: one for the name, one for the value, and those of `more`. */
  readonly columns: readonly string[];
  readonly still: boolean;
  readonly texts: ObjectivesMessages;
};
