import * as z from 'zod';
import { flag, listOf } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const leftWord = /(?:[#@]?[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*)[%”’"')\]]*$/u;
const rightWord = /^[“‘"'([£]*[#@]?[\p{L}\p{M}\p{N}]+/u;
const startsBig = /^[^\p{L}\p{N}]*\p{Lu}/u;
const aNumber = /^[^\p{L}\p{N}]*\p{N}/u;
/** A part of a formula: “E”, “mc2”. “I” and “a” are words. */
const ofFormula = /^[^\p{L}\p{N}]*(?:(?![Ia])\p{L}|\p{L}*\p{N}[\p{L}\p{N}]*)$/u;
const mayBeName = (word: string) => startsBig.test(word) || aNumber.test(word);
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** A sign such as = or + that stands between two words in place of a third. */
export const symbolForWord = defineKind({
  name: 'symbol-for-word',
  title: 'Sign in place of a word',
  about: 'Finds signs between words, such as = and +. Screen readers read them oddly or not at all.',
  message: 'Write “{word}” for “{symbol}”.',
  scope: 'line',
  params: z.strictObject({
    symbols: z
      .array(
        z.strictObject({
          symbol: z.string('write the sign').min(1, 'write the sign').meta({ title: 'Sign' }),
          words: listOf('write a word').min(1, 'give a word').meta({ title: 'Word to write instead; of several none is put in, as only a person can tell which is right' }),
          names: flag.default(false).meta({ title: 'Fine between two words with capitals' }),
          numbers: flag.default(false).meta({ title: 'Fine beside a number' }),
          prefix: flag.default(false).meta({ title: 'Stands right before a word, as w/ does' }),
        }),
        'list the signs',
      )
      .meta({ title: 'Signs and the words they stand for' }),
  }),
  compile: ({ symbols }) => {
    const bySign = new Map(symbols.map((one) => [one.symbol, one]));
    const longestFirst = [...symbols].sort((a, b) => b.symbol.length - a.symbol.length);
    const between = longestFirst.filter((one) => !one.prefix).map((one) => escaped(one.symbol));
    const before = longestFirst.filter((one) => one.prefix).map((one) => escaped(one.symbol));
    const never = '(?!)';
    const sign = new RegExp(
      `(?<=[^\\s] )(?:(${between.join('|') || never})(?= \\S)|(${before.join('|') || never})(?= ?[#@]| [\\p{L}\\p{N}]|[\\p{L}\\p{N}]{2}))`,
      'gu',
    );
    const maybe = new RegExp(longestFirst.map((one) => ` ${escaped(one.symbol)}`).join('|') || never, 'u');

    return ({ text, links }) => {
      if (!maybe.test(text)) return [];
      const found: Match[] = [];
      for (const match of text.matchAll(sign)) {
        const start = match.index;
        const end = start + match[0].length;
        const known = bySign.get(match[0]);
        if (!known || links.some((link) => start < link.end && link.start <= end + 1)) continue;
        const left = leftWord.exec(text.slice(Math.max(0, start - 41), start - 1))?.[0];
        const right = rightWord.exec(text.slice(end + (text[end] === ' ' ? 1 : 0), end + 41))?.[0];
        if (left === undefined || right === undefined) continue;
        if (known.names && mayBeName(left) && mayBeName(right)) continue;
        if (known.numbers && (aNumber.test(left) || aNumber.test(right))) continue;
        if (known.numbers && (ofFormula.test(left) || ofFormula.test(right))) continue;
        const gap = known.prefix && text[end] !== ' ' ? ' ' : '';
        found.push({
          target: { start, end },
          facts: { symbol: known.symbol, word: known.words.join('” or “') },
          ...(known.words.length === 1 && { replacements: [known.words[0]! + gap] }),
        });
      }
      return found;
    };
  },
});
