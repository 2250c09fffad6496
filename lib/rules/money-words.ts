import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';
import { formatNumber } from '../text/number.ts';

const short =
  /(?<![\p{L}\p{N}])([£$€])(\d{1,3}(?:,\d{3})+|\d{1,6})(\.\d{1,3})?(?: ?(bn|mn|mln|tn)|(m|b|k))(?![\p{L}\p{N}])/giu;

const scales: Readonly<Record<string, string>> = {
  m: 'million',
  mn: 'million',
  mln: 'million',
  b: 'billion',
  bn: 'billion',
  tn: 'trillion',
};

const thousands = (whole: string, fraction: string): string =>
  formatNumber(Math.round(Number(whole.replaceAll(',', '') + fraction) * 1000));

export const moneyWords = defineKind({
  name: 'money-words',
  title: 'Shortened sums of money',
  about: 'Finds “£5m”, “£3bn” and “£20k” and writes “£5 million”, “£3 billion” and “£20,000”.',
  message: 'Write “{better}” instead of “{found}”.',
  scope: 'line',
  params: noParams,
  compile:
    () =>
    ({ text }) => {
      if (!/[£$€]/.test(text)) return [];
      return Array.from(text.matchAll(short), (match): Match => {
        const [found, sign, whole = '', fraction = '', long, letter] = match;
        const scale = (long ?? letter ?? '').toLowerCase();
        const better =
          scale === 'k' ? `${sign}${thousands(whole, fraction)}` : `${sign}${whole}${fraction} ${scales[scale]}`;
        return {
          target: { start: match.index, end: match.index + found.length },
          facts: { found, better },
          replacements: [better],
        };
      });
    },
});
