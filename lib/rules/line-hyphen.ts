import { isMasked } from '../draft/masks.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

/** Half a word, a hyphen, the end of its line, and the other half in small letters. */
const broken = /(?<![-\p{L}\p{N}])(\p{L}{2,})[-\u2010][ \t]*\r?\n[ \t]*(\p{Ll}{2,})/gu;

/** A word that a hyphen divides at the end of a line, as text from a document has it. */
export const lineHyphen = defineKind({
  name: 'line-hyphen',
  title: 'Word divided at the end of a line',
  about: 'Finds words that a hyphen divides between two lines. They come from a page with narrower lines.',
  message: 'Put the word “{found}” together.',
  // As others read the text, the word is whole.
  scope: 'written',
  params: noParams,
  compile: () => (draft) => {
    const { text } = draft;
    if (!text.includes('\n')) return [];
    return Array.from(text.matchAll(broken)).flatMap(({ 0: found, 1: head = '', 2: tail = '', index }): Match[] => {
      const edit = { start: index, end: index + found.length };
      if (isMasked(draft, edit, ['address', 'tag'])) return [];
      const target = { start: index, end: index + head.length + 1 };
      // “state-” and “of-the-art” keep the hyphen.
      const whole = /^[-\u2010]/u.test(text.slice(edit.end)) ? [] : [head + tail];
      return [{ target, edit, facts: { found: `${head}-${tail}` }, replacements: [...whole, `${head}-${tail}`] }];
    });
  },
});
