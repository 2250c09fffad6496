import type { Emoji, Sentence, Span, Word } from '../text/span.ts';
import { findEmoji } from '../text/emoji.ts';
import { findAddresses, findEntities, type Entities } from '../networks/x/entities.ts';
import { tallyWords, type Tally } from '../text/language.ts';
import { compose, type Composed } from '../text/normalise.ts';
import { findSentences } from '../text/sentences.ts';
import { weigh } from '../networks/x/weight.ts';
import { findWords, HIDDEN_EMOJI, HIDDEN_TAG, hideSpans } from '../text/words.ts';

/** All that can be told of one line by itself; offsets count from its start. */
export type LineReading = Entities & {
  readonly text: string;
  readonly weight: number;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly emoji: readonly Emoji[];
  readonly tally: Tally;
};

const asWritten = (original: string, { toOriginal }: Composed, found: Entities): Entities => ({
  links: found.links.map(toOriginal).map((link) => ({ ...link, text: original.slice(link.start, link.end) })),
  hashtags: found.hashtags.map(toOriginal),
  mentions: found.mentions.map(toOriginal),
  cashtags: found.cashtags.map(toOriginal),
});

// The digit of a keycap may end an address, and a name may have emoji: such are no emoji to a reader.
const outside = <T extends Span>(spans: readonly T[], lists: readonly (readonly Span[])[]): readonly T[] =>
  spans.filter((span) => !lists.some((list) => list.some(({ start, end }) => start < span.end && span.start < end)));

/** Reads one line of a draft, without its line break. */
export const readLine = (text: string): LineReading => {
  const composed = compose(text);
  const isComposed = composed.text === text;
  const addresses = findAddresses(composed.text);
  const found = findEntities(composed.text, addresses);
  const entities = isComposed ? found : asWritten(text, composed, found);
  const tags = [entities.links, entities.hashtags, entities.mentions, entities.cashtags];
  const emoji = outside(findEmoji(text), tags);
  const prose = hideSpans(tags.reduce((rest, spans) => hideSpans(rest, spans, HIDDEN_TAG), text), emoji, HIDDEN_EMOJI);
  const written = findWords(prose);
  const words = isComposed ? written : written.map((word) => ({ ...word, lower: word.lower.normalize() }));
  return {
    ...entities,
    text,
    weight: weigh(composed.text, addresses),
    words,
    sentences: findSentences(prose, words),
    emoji,
    tally: tallyWords(words),
  };
};
