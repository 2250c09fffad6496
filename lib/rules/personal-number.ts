import * as z from 'zod';
import { escapeExpression } from '../text/escape-expression.ts';
import { NUMBER_FORMS, NUMBER_NAMES } from './number-forms.ts';
import { overlapsTagOrLink } from './spans.ts';
import { phrases } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** How far back, in UTF-16 units, a word may say what a number is. */
const LOOK_BACK = 40;
const NEVER = /(?!)/;

const anyOf = (words: readonly string[]): RegExp =>
  words.length === 0
    ? NEVER
    : new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.map(escapeExpression).join('|')})(?![\p{L}\p{N}])`, 'iu');

/** What stands before a number in its sentence, and what after the last comma of that. */
const leadTo = (text: string, at: number): { readonly sentence: string; readonly clause: string } => {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  const sentence = before.split(/(?<!\bno)[.!?;][ \n]|\n/i).at(-1)!;
  return { sentence, clause: sentence.split(', ').at(-1)! };
};

/** Numbers that belong to one person and are enough to harm them. The number itself goes into no fact. */
export const personalNumber = defineKind({
  name: 'personal-number',
  title: 'Personal numbers',
  about:
    'Finds what has the form, and passes the check, of a number that belongs to one person: National Insurance, NHS, bank card, passport, driving licence or bank account.',
  message: 'Take this number out.',
  scope: 'line',
  needs: ['sixDigits'],
  params: z.strictObject({
    number: z.enum(NUMBER_NAMES, `write one of: ${NUMBER_NAMES.join(', ')}`).meta({ title: 'Sort of number' }),
    names: phrases.meta({ title: 'Words that name this sort of number' }),
    notAfter: phrases.meta({ title: 'Words that announce another sort of number, where none of the names does' }),
  }),
  compile: ({ number, names, notAfter }) => {
    const { maybe, pattern, isValid, isCertain } = NUMBER_FORMS[number];
    const named = anyOf(names);
    const other = anyOf(notAfter);
    const speaks = (written: string, { sentence, clause }: ReturnType<typeof leadTo>): boolean =>
      isValid(written) && (named.test(sentence) || (isCertain(written) && !other.test(clause)));
    return (draft) => {
      if (!maybe.test(draft.text)) return [];
      return [...draft.text.matchAll(pattern)]
        .filter(({ 0: written, index }) => speaks(written, leadTo(draft.text, index)))
        .map(({ 0: written, index }) => ({ target: { start: index, end: index + written.length } }))
        .filter(({ target }) => !overlapsTagOrLink(draft, target));
    };
  },
});
