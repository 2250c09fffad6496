import type { ObjectivesMessages } from '../../../lib/i18n/objectives-messages.ts';
import type { Measure } from '../../../lib/rule-set/objective-schema.ts';
import type { InterfaceLanguage } from '../../../lib/text/languages.ts';
import { formatNumber } from '../../../lib/text/number.ts';
import { FIGURES, type FigureName } from '../../../lib/measures/figures.ts';

/** The texts of the page and the language that numbers are written in. */
export type Words = { readonly texts: ObjectivesMessages; readonly language: InterfaceLanguage };

const SECONDS_IN_HOUR = 3_600;

/** A number as it is shown: whole from 100 on, else with one decimal at most. */
const rounded = (value: number): number => (Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 10) / 10);

/** A value of a figure in the unit that it is shown in: seconds in hours, a part of 1 in %. */
const inUnit = (figure: FigureName | 'posts', value: number): number => {
  const unit = figure === 'posts' ? 'count' : FIGURES[figure].unit;
  if (unit === 'seconds') return value / SECONDS_IN_HOUR;
  return unit === 'share' ? value * 100 : value;
};

/** A value of a figure as a number alone: “412”, “3.5”. */
export const shownNumber = (figure: FigureName | 'posts', value: number, { language }: Words): string =>
  formatNumber(rounded(inUnit(figure, value)), language);

/** A value of a figure with its noun: “412 link clicks”. */
export const shownAmount = (figure: FigureName | 'posts', value: number, words: Words): string =>
  words.texts.amount(figure, rounded(inUnit(figure, value)), shownNumber(figure, value, words));

/** What a value of a measure is a number of: a figure, the number of posts, or what the rule set says. */
type Of = {
  readonly measure: Pick<Measure, 'from' | 'per' | 'unit' | 'name' | 'text'>;
  readonly figure: FigureName | null;
};

/** A value of a measure as a number alone. */
export const measureNumber = ({ figure }: Of, value: number, words: Words): string =>
  shownNumber(figure ?? 'posts', value, words);

/** A value of a measure with what it is a number of: “412 link clicks”, “17.5 link clicks a post”, “30 visits”. */
export const measureAmount = (of: Of, value: number, words: Words): string => {
  const { measure, figure } = of;
  const { texts } = words;
  if (measure.from === 'hand' || measure.unit !== undefined) {
    const number = measureNumber(of, value, words);
    const amount = measure.unit === undefined ? number : texts.amountOf(measure.unit, number);
    return measure.per === 'post' ? texts.perPost(amount) : amount;
  }
  const amount = shownAmount(figure ?? 'posts', value, words);
  return measure.per === 'post' ? texts.perPost(amount) : amount;
};

/** A change as a part of what was, with its sign: “+12%”, “−9%”, “0%”; a dash where it is not known. */
export const shownChange = (change: number | null, { texts }: Words): string => {
  if (change === null) return '–';
  const percent = texts.percent(Math.abs(change));
  if (Math.abs(change) < 0.005) return percent;
  return `${change > 0 ? '+' : '−'}${percent}`;
};
