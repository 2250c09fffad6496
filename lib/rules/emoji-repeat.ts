import type { Draft } from '../draft/draft.ts';
import type { Emoji, Span } from '../text/span.ts';
import { FUNCTION_WORDS } from '../text/function-words.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

/**
 * What may follow a repeat that goes: an end, another emoji, a hashtag, a mention or a link, but no word of the same
 * sentence.
 */
const endsHere = /^(?:[^\S\n]*(?:$|\n|[.!?…#@]|\p{Extended_Pictographic}|https?:)|[,;:)”’"'])/u;
const wordAtEnd = /[\p{L}\p{M}\p{N}'’]+$/u;

/** The stretch to take out so that the words around it still read well, or null where they may not. */
const takeOut = (text: string, { start, end }: Span): Span | null => {
  const before = text.slice(0, start).trimEnd();
  const line = before.slice(before.lastIndexOf('\n') + 1);
  // At the start of a line it is used as a bullet, which needs more than deleting it.
  if (line === '' || text.slice(before.length, start).includes('\n')) return null;
  const word = wordAtEnd.exec(line)?.[0].toLowerCase().replaceAll('’', "'");
  const after = text.slice(end);
  const isAfterSentence = word === undefined && !/[(“‘[,&+/–—-]$/u.test(line);
  if (!isAfterSentence && (word === undefined || FUNCTION_WORDS.has(word) || !endsHere.test(after))) return null;
  return { start: before.length, end: /^[^\S\n]+[.,!?;:]/.test(after) ? end + /^\s+/.exec(after)![0].length : end };
};

/** An emoji used before in the draft, whatever its skin tone. Neighbouring repeats are one match. */
export const emojiRepeat = defineKind({
  name: 'emoji-repeat',
  title: 'Repeated emoji',
  about: 'Finds emoji used more than once. A screen reader says the name again each time.',
  message: 'Use each emoji once: {emoji} is already there.',
  scope: 'draft',
  params: noParams,
  compile:
    () =>
    ({ text, emoji }: Draft) => {
      if (emoji.length < 2) return [];
      const seen = new Set<string>();
      const runs: { readonly first: Emoji; end: number }[] = [];
      for (const one of emoji) {
        const repeat = seen.has(one.base);
        seen.add(one.base);
        if (!repeat) continue;
        const last = runs.at(-1);
        if (last && /^[^\S\n]*$/.test(text.slice(last.end, one.start))) last.end = one.end;
        else runs.push({ first: one, end: one.end });
      }
      return runs.map(({ first, end }): Match => {
        const target = { start: first.start, end };
        const edit = takeOut(text, target);
        return { target, facts: { emoji: first.text }, ...(edit && { edit, replacements: [''] }) };
      });
    },
});
