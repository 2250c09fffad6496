import { tokensOf } from '../draft/tokens.ts';
import type { Draft } from '../draft/draft.ts';
import { isMasked } from '../draft/masks.ts';
import type { Span } from '../text/span.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

type Percent = Span & { readonly value: number; readonly decimals: number };

const CHANGES =
  'up|down|rise|rose|risen|increased?|decreased?|dropp?(?:ed)?|falls?|fell|fallen|improv(?:ed|ement)|growth|grew|grown|reduc(?:ed|tion)|cut|chang(?:e|ed)|gain(?:ed)?|more|less|fewer|higher|lower|better|worse|jump(?:ed)?|climb(?:ed)?|difference|gap';
/** “up 5%”, “by 5%”, “a rise of 5%”; and “5% lower”, “5% drop”. What follows “from” or “to” is no change. */
const BEFORE = new RegExp(
  String.raw`\b(?:by|that(?: i|['’])s|which is|(?:${CHANGES})(?: of| by)?)(?: (?:about|almost|around|just|nearly|only|over|another))? $`,
  'i',
);
const AFTER = new RegExp(String.raw`^ (?:\p{L}+ )?(?:${CHANGES})\b`, 'iu');
/** How many percentages before and after a change may be what it is the difference of: a bound for long tables. */
const NEAR = 12;
const SENTENCE_END = /[!?\n]|\.(?!\d)/;

const percentsIn = (draft: Draft): readonly Percent[] =>
  tokensOf(draft)
    .filter((token) => token.kind === 'percent' && !isMasked(draft, token, ['quotation']))
    .map(({ start, end }) => {
      const written = draft.text.slice(start, end).replaceAll(',', '');
      return { start, end, value: Number.parseFloat(written), decimals: /\.(\d+)/.exec(written)?.[1]?.length ?? 0 };
    });

/** Whether a change is the difference between two shares, and not how much greater one is than the other. */
const isDifference = (from: Percent, to: Percent, change: Percent): boolean => {
  const slack = 10 ** -Math.max(from.decimals, to.decimals, change.decimals) / 2 + 1e-9;
  const points = Math.abs(from.value - to.value);
  const shares = [from.value, to.value].map((base) => (base === 0 ? Infinity : (points / base) * 100));
  return (
    points > 0 &&
    Math.abs(points - change.value) <= slack &&
    shares.every((one) => Math.abs(one - change.value) > slack)
  );
};

/** “up 0.9%” becomes “up 0.9 percentage points”, and “a 1% drop” becomes “a 1 percentage point drop”. */
const inPoints = ({ text }: Draft, { start, end }: Percent): string => {
  const number = /^[\d.,]+/.exec(text.slice(start, end))![0];
  const isBeforeNoun =
    /\b(?:an?|the|this|that|its) $/i.test(text.slice(Math.max(0, start - 8), start)) &&
    /^ \p{L}/u.test(text.slice(end));
  return `${number} percentage ${isBeforeNoun || number === '1' ? 'point' : 'points'}`;
};

/** A difference between two percentages that is called a percentage itself. */
export const percentPoints = defineKind({
  name: 'percent-points',
  title: 'Percentage points',
  about:
    'Finds two percentages and their difference given in percent: from 4% to 3% is 1 percentage point less, and 25% less. Wrong where the three figures have nothing to do with one another.',
  message: 'Write “{points}”: from {from} to {to} is not {found}.',
  scope: 'draft',
  params: noParams,
  compile: () => (draft) => {
    if (!draft.text.includes('%') && !/per ?cent/i.test(draft.text)) return [];
    const percents = percentsIn(draft);
    const { text } = draft;
    return percents.flatMap((change, index): readonly Match[] => {
      const others = percents.slice(Math.max(0, index - NEAR), index + NEAR).filter((one) => one !== change);
      const before = text.slice(Math.max(0, change.start - 40), change.start);
      const after = text.slice(change.end, change.end + 40);
      const isChange = !/\b(?:from|to|than) $/i.test(before) && (BEFORE.test(before) || AFTER.test(after));
      if (others.length < 2 || !isChange || /^(?: ?-)? ?(?:percentage )?points?/i.test(after)) return [];
      const at = others.findIndex((one, other) => {
        const next = others[other + 1];
        return (
          next !== undefined && !SENTENCE_END.test(text.slice(one.end, next.start)) && isDifference(one, next, change)
        );
      });
      if (at < 0) return [];
      const [from, to] = [others[at]!, others[at + 1]!].map(({ start, end }) => text.slice(start, end));
      const points = inPoints(draft, change);
      return [
        {
          target: { start: change.start, end: change.end },
          facts: { points, from: from!, to: to!, found: text.slice(change.start, change.end) },
          replacements: [points],
        },
      ];
    });
  },
});
