import { isMasked, NOT_OUR_FIGURES } from '../draft/masks.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const inWords = `(?:(?:${tens.join('|')})(?:[ -](?:${small.slice(1, 10).join('|')}))?|${small.join('|')})`;
const figure = String.raw`\d[\d,]*(?:\.\d+)?`;
const perCent = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}.,])(?<figure>${figure})|(?<![\p{L}\p{N}-])(?:(?<from>${inWords}) (?<join>to|and|or) )?(?<word>${inWords}))` +
    String.raw`[ \u00a0-]?per[ -]?cent(?!\p{L}|\p{N})`,
  'giu',
);
/** Numbers of which the words found are only the end: “two point five”, “a hundred and five”, “one in five”. */
const goesOn = /\b(?:point|hundred|hundred and|thousand|and a|in|half of|the) $/i;
/** A sentence does not begin with a figure. */
const opens = /(?:^|[.!?:\n])[^\p{L}\p{N}]*$/u;

const valueOf = (words: string): number => {
  const [first = '', second] = words.toLowerCase().split(/[ -]/);
  const ten = tens.indexOf(first);
  return ten < 0 ? small.indexOf(first) : (ten + 2) * 10 + (second === undefined ? 0 : small.indexOf(second));
};

export const percentSign = defineKind({
  name: 'percent-sign',
  title: 'Per cent after a number',
  about:
    'Finds a number with “per cent” or “percent” and writes it in figures with “%”, except at the start of a sentence, where no figure stands.',
  message: 'Write “{better}” instead of “{found}”.',
  scope: 'line',
  params: noParams,
  compile: () => (draft) => {
    const { text } = draft;
    if (!/per[ -]?cent/i.test(text)) return [];
    return [...text.matchAll(perCent)].flatMap((match): readonly Match[] => {
      const { figure: digits, from, join, word = '' } = match.groups ?? {};
      const before = text.slice(Math.max(match.index - 14, 0), match.index);
      if (digits === undefined && (goesOn.test(before) || opens.test(before))) return [];
      const better = digits ? `${digits}%` : `${from ? `${valueOf(from)}% ${join} ` : ''}${valueOf(word)}%`;
      const target = { start: match.index, end: match.index + match[0].length };
      if (isMasked(draft, target, NOT_OUR_FIGURES)) return [];
      return [{ target, facts: { found: match[0], better }, replacements: [better] }];
    });
  },
});
