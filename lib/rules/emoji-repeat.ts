import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';
import { WORDS_NEEDING_OBJECT } from '../text/function-words.ts';
import { emojiElsewhere, type Opening, openingsOf, saidElsewhere } from './emoji-openings.ts';
import { wholeNumber } from './params.ts';
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
  if (!isAfterSentence && (word === undefined || WORDS_NEEDING_OBJECT.has(word) || !endsHere.test(after))) return null;
  return { start: before.length, end: /^[^\S\n]+[.,!?;:]/.test(after) ? end + /^\s+/.exec(after)![0].length : end };
};

/** An opening and the space after it. */
const takeOutOpening = (text: string, { start, end, line }: Opening): Span => ({
  start,
  end: line.end - text.slice(end, line.end).trimStart().length,
});

/** What is said again, and the stretch to take out for it, or null. */
type Repeat = { readonly span: Span; readonly goes: Span | null };

/** Emoji within the text that an earlier one there has said. Neighbours are one. */
const repeatsWithin = (draft: Draft, openings: readonly Opening[]): readonly Repeat[] => {
  const { text } = draft;
  const seen = new Set<string>();
  const runs: { start: number; end: number }[] = [];
  for (const one of emojiElsewhere(draft, openings)) {
    const isRepeat = seen.has(one.base);
    seen.add(one.base);
    if (!isRepeat) continue;
    const last = runs.at(-1);
    if (last && /^[^\S\n]*$/.test(text.slice(last.end, one.start))) last.end = one.end;
    else runs.push({ start: one.start, end: one.end });
  }
  return runs.map((span) => ({ span, goes: takeOut(text, span) }));
};

/** A text from one offset to another without some stretches of it. */
const without = (text: string, from: number, to: number, gone: readonly Span[]): string => {
  let kept = '';
  let at = from;
  for (const { start, end } of gone) {
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at, to);
};

const fixOf = (text: string, repeats: readonly Repeat[]): Pick<Match, 'edit' | 'replacements'> | null => {
  const gone = repeats.flatMap(({ goes }) => goes ?? []);
  if (gone.length < repeats.length) return null;
  const edit = { start: gone[0]!.start, end: gone.at(-1)!.end };
  return { edit, replacements: [without(text, edit.start, edit.end, gone)] };
};

/** Emoji used before in the draft, whatever their skin tone: one match for all of them. */
export const emojiRepeat = defineKind({
  name: 'emoji-repeat',
  title: 'Repeated emoji',
  about:
    'Finds emoji used more than once. A screen reader says the name again each time. ' +
    'Emoji that only begin lines are left to the kind `emoji-line-start`.',
  message: 'Use each emoji once: {emoji} is already there.',
  scope: 'draft',
  needs: ['emoji'],
  params: z.strictObject({
    fewerThan: wholeNumber(2)
      .optional()
      .meta({ title: 'Emoji in the draft from which another rule speaks about their number' }),
  }),
  compile:
    ({ fewerThan = Infinity }) =>
    (draft: Draft) => {
      const { text, emoji } = draft;
      if (emoji.length < 2 || emoji.length >= fewerThan) return [];
      const openings = openingsOf(draft);
      const again = openings
        .filter(saidElsewhere(draft, openings))
        .map((opening): Repeat => ({ span: opening, goes: takeOutOpening(text, opening) }));
      const repeats = [...again, ...repeatsWithin(draft, openings)].toSorted((a, b) => a.span.start - b.span.start);
      const [first] = repeats;
      if (!first) return [];
      const { start, end } = first.span;
      const said = emoji.find((one) => one.start >= start)!.text;
      return [{ target: { start, end }, facts: { emoji: said }, ...fixOf(text, repeats) }];
    },
});
