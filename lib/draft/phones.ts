import type { Span } from '../text/span.ts';

/** A UK telephone number as written; `national` is its digits from the leading 0 on, without +44. */
export type Phone = Span & { readonly text: string; readonly national: string };

const phone = /(?:(?:\+|00)44[ -]?(?:\(0\)[ -]?)?|\(?0)[1-9](?:\)?[ .-]?\d){8,9}(?![\d%])/g;

/** The digits of a number from the leading 0 on, whichever way it was written. */
export const nationalDigits = (written: string): string =>
  `0${written.replace(/\D/g, '').replace(/^(?:0044|44)?0?/, '')}`;

const partOfMore = /[\w+/.@#£-]/;

/** Every UK telephone number of 10 or 11 digits in a text. */
export const findPhones = (text: string): readonly Phone[] => {
  if (!/0\)? ?[1-9]\d|[+0]44/.test(text)) return [];
  return Array.from(text.matchAll(phone), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
    text: match,
    national: nationalDigits(match),
  })).filter(({ start }) => !partOfMore.test(text[start - 1] ?? ''));
};
