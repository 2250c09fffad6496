import { isMasked, NOT_OUR_FIGURES } from '../draft/masks.ts';
import { formatNumber } from '../text/number.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const whole = String.raw`\d{1,3}(?:,\d{3})+|\d{1,6}`;
const fraction = String.raw`\.\d{1,3}`;
const scale = String.raw`(?: ?(?:bn|mn|mln|tn)|[mbk])(?![\p{L}\p{N}])`;
const sum = (name: string, sign: string, unit: string): string =>
  `(?<sign${name}>${sign})(?<whole${name}>${whole})(?<fraction${name}>${fraction})?(?<scale${name}>${unit})`;
const dash = ' ?[-–—] ?';
/** One sum, or two joined by a dash, of which the first may borrow the scale of the second, and it the sign: £5-10m. */
const short = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${sum('From', '[£$€]', `(?:${scale})?`)}${dash})?${sum('', '[£$€]?', scale)}`,
  'giu',
);

const scales: Readonly<Record<string, string>> = {
  m: 'million',
  mn: 'million',
  mln: 'million',
  b: 'billion',
  bn: 'billion',
  tn: 'trillion',
};

type Sum = { readonly sign: string; readonly whole: string; readonly fraction: string; readonly scale: string };

const inWords = ({ sign, whole: units, fraction: rest, scale: short }: Sum): string => {
  const name = short.trim().toLowerCase();
  if (name !== 'k') return `${sign}${units}${rest} ${scales[name]}`;
  return `${sign}${formatNumber(Math.round(Number(units.replaceAll(',', '') + rest) * 1000))}`;
};

/** The sums of a match in words, or null where there is no sign of a currency. */
const better = (groups: Readonly<Record<string, string | undefined>>, before: string): string | null => {
  const {
    signFrom,
    wholeFrom,
    fractionFrom = '',
    scaleFrom,
    sign = '',
    whole: units = '',
    fraction: rest = '',
  } = groups;
  const last = { sign: sign || (signFrom ?? ''), whole: units, fraction: rest, scale: groups.scale ?? '' };
  if (last.sign === '') return null;
  if (signFrom === undefined) return inWords(last);
  const first = { sign: signFrom, whole: wholeFrom ?? '', fraction: fractionFrom, scale: scaleFrom || last.scale };
  return `${inWords(first)} ${/\bbetween $/i.test(before) ? 'and' : 'to'} ${inWords(last)}`;
};

/** “-a-year” right behind a sum: without the sum's short form the hyphens have nothing to join. */
const EACH = /^-(?:an?|per)-\p{L}+/iu;

export const moneyWords = defineKind({
  name: 'money-words',
  title: 'Shortened sums of money',
  about: 'Finds “£5m”, “£3bn” and “£20k” and writes “£5 million”, “£3 billion” and “£20,000”, both sums of a range.',
  message: 'Write “{better}” instead of “{found}”.',
  scope: 'line',
  needs: ['currency', 'digit'],
  params: noParams,
  compile: () => (draft) => {
    const { text } = draft;
    if (!/[£$€]/.test(text)) return [];
    return Array.from(text.matchAll(short)).flatMap(({ 0: found, index: start, groups = {} }): readonly Match[] => {
      const inFull = better(groups, text.slice(Math.max(0, start - 9), start));
      const each = EACH.exec(text.slice(start + found.length, start + found.length + 20))?.[0] ?? '';
      const target = { start, end: start + found.length + each.length };
      if (inFull === null || isMasked(draft, target, NOT_OUR_FIGURES)) return [];
      const inPlace = inFull + each.replaceAll('-', ' ');
      return [{ target, facts: { found: found + each, better: inPlace }, replacements: [inPlace] }];
    });
  },
});
