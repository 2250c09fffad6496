import * as z from 'zod';
import { defineKind } from './rule-kind.ts';

const count = z.int('write a whole number').min(1, 'write a number above zero');

export const lineBreaks = defineKind({
  name: 'line-breaks',
  title: 'One unbroken block',
  about:
    'Finds a longer post of several sentences without a single line break. White space helps people scan and follow.',
  message:
    'Add a blank line after the first sentence: {sentences, plural, one {# sentence runs} other {# sentences run}} on in one block.',
  scope: 'draft',
  params: z.strictObject({
    characters: count.meta({ title: 'From this weighted length on' }),
    sentences: count.meta({ title: 'From this many sentences on' }),
  }),
  compile: (params) => (draft) => {
    if (draft.weightedLength <= params.characters || draft.lines.length > 1) return [];
    const spoken = draft.sentences.filter(({ words }) => words > 0);
    const [first, second] = spoken;
    if (!first || !second || spoken.length < params.sentences) return [];
    // The mark is where the break would go: on the first sentence's last word and the space after it.
    const last = draft.words.findLast(({ end }) => end <= first.end);
    const gap = draft.text.slice(first.end, second.start);
    if (!last || gap.trim() !== '') return [{ target: 'draft', facts: { sentences: spoken.length } }];
    const kept = draft.text.slice(last.start, first.end);
    return [
      {
        target: { start: last.start, end: first.end },
        facts: { sentences: spoken.length },
        edit: { start: last.start, end: second.start },
        replacements: [`${kept}\n\n`],
      },
    ];
  },
});
