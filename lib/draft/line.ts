import type { Emoji, Sentence, Span, Word } from './draft.ts';
import { findEmoji } from './emoji.ts';
import { findEntities, type Entities } from './entities.ts';
import { tallyWords, type Tally } from './language.ts';
import { normalise } from './normalise.ts';
import { findSentences } from './sentences.ts';
import { weigh } from './weight.ts';
import { findWords, hideSpans } from './words.ts';

/** All that can be told of one line by itself; offsets count from its start. */
export type LineReading = Entities & {
  readonly text: string;
  readonly weight: number;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly emoji: readonly Emoji[];
  readonly tally: Tally;
};

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Reads one line of a draft, without its line break. */
export const readLine = (text: string): LineReading => {
  const { text: composed, toOriginal } = normalise(text);
  const found = findEntities(composed);
  const weight = weigh(composed, found.links);
  const back = <T extends Span>(spans: readonly T[]): readonly T[] =>
    composed === text ? spans : spans.map((span) => ({ ...span, start: toOriginal(span.start), end: toOriginal(span.end) }));
  const links = back(found.links);
  const hashtags = back(found.hashtags);
  const mentions = back(found.mentions);
  const cashtags = back(found.cashtags);
  const emoji = findEmoji(text);
  const prose = hideSpans(text, [...links, ...hashtags, ...mentions, ...cashtags, ...emoji].sort(byStart));
  const words = findWords(prose);
  return { text, weight, links, hashtags, mentions, cashtags, emoji, words, sentences: findSentences(prose, words), tally: tallyWords(words) };
};
