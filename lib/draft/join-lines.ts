import type { Draft } from './draft.ts';
import type { Language } from '../text/languages.ts';
import { shift, type Span } from '../text/span.ts';
import { detectLanguage, sumLanguageCounts } from '../text/language.ts';
import type { ParsedLine } from './line.ts';
import { countingOf } from '../networks/counting.ts';
import type { Counting } from '../networks/network.ts';

/** A parsed line and its offset in the draft. */
export type LineAtOffset = { readonly start: number; readonly line: ParsedLine };

/** The details of a draft other than its text; the same for the whole and for each of its lines. */
export type DraftDetails = Pick<
  Draft,
  'network' | 'limit' | 'media' | 'reply' | 'quote' | 'poll' | 'thread' | 'account' | 'scheduledFor'
> & {
  /** The language, if the context gives one. */
  readonly language: Language | null;
};

const gather = <T extends Span>(
  lines: readonly LineAtOffset[],
  pick: (reading: ParsedLine) => readonly T[],
): readonly T[] => {
  const [only] = lines;
  if (lines.length === 1 && only?.start === 0) return pick(only.line);
  const gathered: T[] = [];
  for (const { start: by, line: reading } of lines) {
    for (const span of pick(reading)) gathered.push(shift(span, by));
  }
  return gathered;
};

const overflowOf = (
  text: string,
  lines: readonly LineAtOffset[],
  limit: number,
  { plainWeight: weighPlain, findOverflow }: Counting,
): number | null => {
  let left = limit;
  let end = 0;
  for (const { start, line: reading } of lines) {
    left -= weighPlain(text, end, start);
    if (left < 0) return end;
    if (reading.weight > left) return start + findOverflow(reading.text, reading.links, reading.emoji, left);
    left -= reading.weight;
    end = start + reading.text.length;
  }
  return null;
};

/** Joins lines to a draft; `fallback` is the language if the words do not show it. */
export const joinLines = (
  text: string,
  lines: readonly LineAtOffset[],
  surroundings: DraftDetails,
  fallback: Language,
): Draft => {
  const counting = countingOf(surroundings.network);
  let weightedLength = 0;
  let end = 0;
  for (const { start, line: reading } of lines) {
    weightedLength += counting.plainWeight(text, end, start) + reading.weight;
    end = start + reading.text.length;
  }
  return {
    ...surroundings,
    text,
    language:
      surroundings.language ??
      detectLanguage(sumLanguageCounts(lines.map(({ line: reading }) => reading.tally))) ??
      fallback,
    weightedLength,
    overflowStart: weightedLength > surroundings.limit ? overflowOf(text, lines, surroundings.limit, counting) : null,
    lines: lines.map(({ start, line: reading }) => ({ start, end: start + reading.text.length })),
    words: gather(lines, ({ words }) => words),
    sentences: gather(lines, ({ sentences }) => sentences),
    hashtags: gather(lines, ({ hashtags }) => hashtags),
    mentions: gather(lines, ({ mentions }) => mentions),
    cashtags: gather(lines, ({ cashtags }) => cashtags),
    links: gather(lines, ({ links }) => links),
    emoji: gather(lines, ({ emoji }) => emoji),
  };
};
