import { isMasked } from '../draft/masks.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const HIDDEN = String.raw`[[\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb]--\p{White_Space}]`;
const hidden = new RegExp(HIDDEN, 'gv');
/** Half a word, a hyphen, the end of its line, and the other half in small letters; hidden characters may be within. */
const broken = new RegExp(
  String.raw`(?<![\-\p{L}\p{N}${HIDDEN}])(\p{L}[\p{L}${HIDDEN}]+)[\-\u2010][${HIDDEN} \t]*\r?\n[${HIDDEN} \t]*(\p{Ll}[\p{Ll}${HIDDEN}]+)`,
  'gv',
);

const visible = (text: string): string => text.replaceAll(hidden, '');

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
    return Array.from(text.matchAll(broken)).flatMap(({ 0: found, 1: before = '', 2: after = '', index }): Match[] => {
      const edit = { start: index, end: index + found.length };
      if (isMasked(draft, edit, ['address', 'tag'])) return [];
      const target = { start: index, end: index + before.length + 1 };
      const [head, tail] = [visible(before), visible(after)];
      // “state-” and “of-the-art” keep the hyphen.
      const whole = /^[-\u2010]/u.test(text.slice(edit.end)) ? [] : [head + tail];
      return [{ target, edit, facts: { found: `${head}-${tail}` }, replacements: [...whole, `${head}-${tail}`] }];
    });
  },
});
