import { isMasked } from '../draft/masks.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const maybe = /[`´ˊˋ′ʹ]/;
/** Within a word, or after the s of a plural: “don´t”, “parents` evening”. Not in a pair, which marks code. */
const wrong = /(?<=\p{L})[`´ˊˋ′ʹ](?=\p{L})|(?<=\p{L}s)[`´ˊˋ′ʹ](?=\s\p{L})/gu;

/** An accent or a backtick in place of an apostrophe. */
export const apostrophe = defineKind({
  name: 'apostrophe',
  title: 'Signs in place of an apostrophe',
  about: 'Finds accents and backticks that stand for an apostrophe. A screen reader may say “acute” in the word.',
  message: 'Write an apostrophe in place of “{found}”.',
  scope: 'line',
  params: noParams,
  compile: () => (draft) => {
    const { text } = draft;
    if (!maybe.test(text)) return [];
    return Array.from(text.matchAll(wrong)).flatMap(({ 0: found, index: start }): readonly Match[] => {
      const target = { start, end: start + found.length };
      const closes = /\s/.test(text[start + 1] ?? '') && new RegExp(`(?:^|\\s)${found}\\S`).test(text.slice(0, start));
      if (closes || isMasked(draft, target, ['address', 'tag'])) return [];
      return [{ target, facts: { found }, replacements: ['’'] }];
    });
  },
});
