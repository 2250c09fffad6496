import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';
import { flag, listOf } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';
import { overlapsLink } from './spans.ts';
import { escapeExpression } from '../text/escape-expression.ts';

const leftWord = /(?:[#@]?[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*)[%”’"')\]]*[,;]?$/u;
const rightWord = /^[“‘"'([£]*[#@]?[\p{L}\p{M}\p{N}]+/u;
/** Emoji and blanks before a sign. */
const EMOJI_END = /[\s\p{Extended_Pictographic}\ufe0f\u200d\p{Emoji_Modifier}]+$/u;
const startsBig = /^[^\p{L}\p{N}]*\p{Lu}/u;
const aNumber = /^[^\p{L}\p{N}]*\p{N}/u;
/** A part of a formula: “E”, “mc2”. “I” and “a” are words. */
const ofFormula = /^[^\p{L}\p{N}]*(?:(?![Ia])\p{L}|\p{L}*\p{N}[\p{L}\p{N}]*)$/u;
const mayBeName = (word: string) => startsBig.test(word) || aNumber.test(word);

const signParams = z.strictObject({
  symbol: z.string('write the sign').min(1, 'write the sign').meta({ title: 'Sign' }),
  words: listOf('write a word')
    .min(1, 'give a word')
    .meta({ title: 'Word to write instead; of several none is put in, as only a person can tell which is right' }),
  names: flag.default(false).meta({ title: 'Fine between two words with capitals' }),
  numbers: flag.default(false).meta({ title: 'Fine beside a number' }),
  prefix: flag.default(false).meta({ title: 'Stands right before a word, as w/ does' }),
  beforeNumber: flag.default(false).meta({ title: 'Stands right before a number, as ~ does' }),
  tight: flag.default(false).meta({ title: 'Also without spaces, between two words in small letters' }),
});

type Sign = z.output<typeof signParams>;

/** A sign in a text, with the words beside it. `goesOn`: a word with a capital follows. */
type Placed = Span & { readonly known: Sign; readonly left: string; readonly right: string; readonly goesOn: boolean };

/** Reads the words beside a sign; null where there is none on one side. */
const placeSign = (text: string, known: Sign, start: number): Placed | null => {
  const end = start + known.symbol.length;
  const left = leftWord.exec(text.slice(Math.max(0, start - 41), start).replace(EMOJI_END, ''))?.[0];
  const from = end + (text[end] === ' ' ? 1 : 0);
  const right = rightWord.exec(text.slice(from, end + 41))?.[0];
  if (left === undefined || right === undefined) return null;
  // A third capital shows that it is a name: “Weights & Measures Act”.
  return { start, end, known, left, right, goesOn: /^ \p{Lu}/u.test(text.slice(from + right.length, end + 44)) };
};

/** A part of a link, or with one space between it and a link. */
const touchesLink = ({ start, end }: Placed, draft: Draft): boolean => overlapsLink(draft, { start, end: end + 2 });
/** Days and months have a capital and are no name: “Sat & Sun”. */
const aDay =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?|s)?$|^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*$/i;
/** Two nouns in the plural are seldom a name: “Mums & Dads”. */
const isPlural = (word: string): boolean => /^\p{Lu}\p{Ll}+[^s\P{Ll}]s$/u.test(word);
const isBetweenNames = ({ known, left, right, goesOn }: Placed): boolean =>
  known.names &&
  mayBeName(left) &&
  mayBeName(right) &&
  !(aDay.test(left) && aDay.test(right)) &&
  (goesOn || !(isPlural(left) && isPlural(right)));
const isBesideNumber = ({ known, left, right }: Placed): boolean =>
  known.numbers && (aNumber.test(left) || aNumber.test(right));
const isInFormula = ({ known, left, right }: Placed): boolean =>
  known.numbers && (ofFormula.test(left) || ofFormula.test(right));

/** Why nothing is said of a sign. */
const REASONS = [touchesLink, isBetweenNames, isBesideNumber, isInFormula] as const satisfies readonly ((
  placed: Placed,
  draft: Draft,
) => boolean)[];

const matchOf = ({ start, end, known: { symbol: sign, words, prefix, beforeNumber } }: Placed, text: string): Match => {
  const before = text[start - 1] === ' ' ? '' : ' ';
  const after = (prefix || beforeNumber || before) && text[end] !== ' ' ? ' ' : '';
  return {
    target: { start, end },
    facts: { symbol: sign, word: words.join('” or “') },
    ...(words.length === 1 && { replacements: [before + words[0]! + after] }),
  };
};

/** A sign such as = or + used in place of a word between two others. */
export const symbolForWord = defineKind({
  name: 'symbol-for-word',
  title: 'Sign in place of a word',
  about: 'Finds signs between words, such as = and +. Screen readers read them oddly or not at all.',
  message: 'Write “{word}” for “{symbol}”.',
  scope: 'line',
  needs: ({ symbols }) => (symbols.every(({ symbol }) => /[^\p{L}\p{N}\s.,:;!?'"()]/u.test(symbol)) ? ['sign'] : []),
  params: z.strictObject({
    symbols: z.array(signParams, 'list the signs').meta({ title: 'Signs and the words they stand for' }),
  }),
  compile: ({ symbols }) => {
    const bySign = new Map(symbols.map((one) => [one.symbol, one]));
    const longestFirst = [...symbols].sort((a, b) => b.symbol.length - a.symbol.length);
    const either = (which: (one: Sign) => boolean) =>
      longestFirst
        .filter(which)
        .map((one) => escapeExpression(one.symbol))
        .join('|') || '(?!)';
    // A heart is no “under 3”.
    const places = [
      `(?:${either((one) => !one.prefix && !one.beforeNumber)})(?= \\S)`,
      `(?:${either((one) => one.prefix)})(?= ?[#@]| [\\p{L}\\p{N}]|[\\p{L}\\p{N}]{2})`,
      `(?!<3(?!\\p{N}))(?:${either((one) => one.beforeNumber)})(?=[£$€]?\\p{N})`,
    ];
    const inWord = '[\\p{L}\\p{N}&#@]';
    const sign = new RegExp(
      `(?<=[^\\s] )(?:${places.join('|')})` +
        `|(?<=(?<!${inWord})\\p{Ll}{2,20})(?:${either((one) => one.tight)})(?=\\p{Ll}{2,20}(?!${inWord}))`,
      'gu',
    );
    const maybe = new RegExp(
      `${either((one) => one.tight)}|${longestFirst.map((one) => ` ${escapeExpression(one.symbol)}`).join('|')}`,
      'u',
    );

    return (draft) => {
      const { text } = draft;
      if (!maybe.test(text)) return [];
      return Array.from(text.matchAll(sign)).flatMap(({ 0: found, index }): readonly Match[] => {
        const known = bySign.get(found);
        const placed = known ? placeSign(text, known, index) : null;
        return placed && !REASONS.some((isSo) => isSo(placed, draft)) ? [matchOf(placed, text)] : [];
      });
    };
  },
});
