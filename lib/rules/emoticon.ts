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
      const start = match.index;
      const end = start + match[0].length;
      if (overlapsLink(draft, { start, end })) continue;
      if (match[0] === 'XD' && text.endsWith('Adobe ', start)) continue;
      // A face between words may be used as a full stop. Then a person must decide where the sentence ends.
      const runsOn = /[\p{L}\p{N}] *$/u.test(text.slice(0, start)) && /^ *[\p{L}\p{N}]/u.test(text.slice(end));
      const opens = start === 0 || text[start - 1] === '\n';
      const edit = opens
        ? { start, end: text[end] === ' ' ? end + 1 : end }
        : { start: text[start - 1] === ' ' ? start - 1 : start, end };
      found.push({ target: { start, end }, facts: { face: match[0] }, ...(!runsOn && { edit, replacements: [''] }) });
    }
    return found;
  },
});
