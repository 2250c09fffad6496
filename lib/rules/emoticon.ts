import type { Span } from '../text/span.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';
import { overlapsLink } from './spans.ts';

const parts = [
  String.raw`>?[:;]['’]?-?[)(DP|*](?![\p{L}\p{N}])`,
  String.raw`[:;]-[\/\\oOp3]`,
  String.raw`[xX]D(?=[\s.!?]*$)`,
  String.raw`<3(?=[\s.!?]*$)`,
  String.raw`¯\\_\(ツ\)_\/¯`,
  String.raw`\(╯°□°[)）]╯(?:︵| )*┻━┻`,
  String.raw`[\^oOT]_[\^oOT](?![\p{L}\p{N}_])`,
  String.raw`-_-`,
];
const emoticons = new RegExp(String.raw`(?<=^|[\s.!?,])(?:${parts.join('|')})(?=$|[\s.,!?)])`, 'gu');
const hint = /[:;>][-'’)(DP|*]|[xX]D|<3|[-^oOT]_[-^oOT]|[¯╯]/u;

/** A face between words may be used as a full stop. Then a person must decide where the sentence ends. */
const isBetweenWords = (text: string, { start, end }: Span): boolean => {
  let before = start;
  while (text[before - 1] === ' ') before--;
  return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, before - 2), before)) && /^ *[\p{L}\p{N}]/u.test(text.slice(end));
};

/** A face and the space before it, or after it where it opens a line. */
const withSpace = (text: string, { start, end }: Span): Span => {
  const opens = start === 0 || text[start - 1] === '\n';
  if (opens) return { start, end: text[end] === ' ' ? end + 1 : end };
  return { start: text[start - 1] === ' ' ? start - 1 : start, end };
};

/** A face made of punctuation. */
export const emoticon = defineKind({
  name: 'emoticon',
  title: 'Face made of punctuation',
  about: 'Finds faces such as :-) and shrugs. A screen reader reads out the signs, not the face.',
  message: 'Take out {face}, or say it in words.',
  scope: 'line',
  params: noParams,
  compile: () => (draft) => {
    const { text } = draft;
    if (!hint.test(text)) return [];
    const found: Match[] = [];
    for (const match of text.matchAll(emoticons)) {
      const { 0: face, index: start } = match;
      const target = { start, end: start + face.length };
      if (overlapsLink(draft, target)) continue;
      if (face === 'XD' && text.endsWith('Adobe ', start)) continue;
      const fix = isBetweenWords(text, target) ? null : { edit: withSpace(text, target), replacements: [''] };
      found.push({ target, facts: { face }, ...fix });
    }
    return found;
  },
});
