import { quote } from '../problem.ts';
import { listWithOr } from '../../text/list.ts';
import { formatNumber } from '../../text/number.ts';
import { longDate } from '../../text/time/format.ts';

const LONGEST = 80;
const MOST_TEXTS = 3;

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

const formatText = (text: string): string | null => {
  if (isDay(text)) return longDate(text);
  return text.length > LONGEST ? null : quote(text);
};

const formatTexts = (values: readonly unknown[]): string | null => {
  const texts = values.filter((one): one is string => typeof one === 'string');
  return texts.length === 0 ||
    texts.length < values.length ||
    texts.length > MOST_TEXTS ||
    texts.join('').length > LONGEST
    ? null
    : listWithOr(texts.map(quote));
};

/** A value for use in a sentence: a day, a number, a text or a few in quotation marks; null if it is more than that. */
export const formatValue = (value: unknown): string | null => {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'string') return formatText(value);
  return Array.isArray(value) ? formatTexts(value) : null;
};

/** A sentence with its full stop; none is added after one within quotation marks. */
export const withFullStop = (sentence: string): string => (/[.?!…]”$/.test(sentence) ? sentence : `${sentence}.`);
