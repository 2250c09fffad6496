import { quote } from '../problem.ts';
import { listWithOr } from '../../text/list.ts';
import { formatNumber } from '../../text/number.ts';
import { longDate } from '../../text/time/format.ts';

const LONGEST = 80;
const MOST_TEXTS = 3;

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** A value for use in a sentence: a day, a number, a text or a few in quotation marks; null if it is more than that. */
export const formatValue = (value: unknown): string | null => {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'string') return isDay(value) ? longDate(value) : value.length > LONGEST ? null : quote(value);
  if (!Array.isArray(value)) return null;
  const texts = value.filter((one): one is string => typeof one === 'string');
  return texts.length === 0 ||
    texts.length < value.length ||
    texts.length > MOST_TEXTS ||
    texts.join('').length > LONGEST
    ? null
    : listWithOr(texts.map(quote));
};

/** A sentence with its full stop; none is added after one within quotation marks. */
export const withFullStop = (sentence: string): string => (/[.?!…]”$/.test(sentence) ? sentence : `${sentence}.`);
