import { overlapsAny } from '../text/sorted-spans.ts';
import type { Emoji, Sentence, Span, Word } from '../text/span.ts';
import { findEmoji } from '../text/emoji.ts';
import { countingOf } from '../networks/counting.ts';
import type { NetworkName } from '../networks/index.ts';
import type { Entities } from '../networks/network.ts';
import { countLanguageWords, type LanguageCounts } from '../text/language.ts';
import { toNfc, type NfcText } from '../text/nfc.ts';
import { findSentences } from '../text/sentences.ts';
import { findWords, EMOJI_PLACEHOLDER, TAG_PLACEHOLDER, maskSpans } from '../text/words.ts';

/** What can be known of one line on its own; offsets count from its start. */
export type ParsedLine = Entities & {
  readonly text: string;
  readonly weight: number;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly emoji: readonly Emoji[];
  readonly tally: LanguageCounts;
};

const asWritten = (original: string, { toOriginal }: NfcText, found: Entities): Entities => ({
  links: found.links.map(toOriginal).map((link) => ({ ...link, text: original.slice(link.start, link.end) })),
  hashtags: found.hashtags.map(toOriginal),
  mentions: found.mentions.map(toOriginal),
  cashtags: found.cashtags.map(toOriginal),
});

// The digit of a keycap may end an address, and a name may have emoji: such are no emoji to a reader.
const outside = <T extends Span>(spans: readonly T[], lists: readonly (readonly Span[])[]): readonly T[] =>
  spans.filter((span) => !lists.some((list) => overlapsAny(list, span)));

/** Parses one line of a draft, without its line break, as its network does. */
export const parseLine = (text: string, network: NetworkName): ParsedLine => {
  const composed = toNfc(text);
  const isComposed = composed.text === text;
  const found = countingOf(network).parseLine(composed.text);
  const entities = isComposed ? found : asWritten(text, composed, found);
  const tags = [entities.links, entities.hashtags, entities.mentions, entities.cashtags];
  const emoji = outside(findEmoji(text), tags);
  const prose = maskSpans(
    tags.reduce((rest, spans) => maskSpans(rest, spans, TAG_PLACEHOLDER), text),
    emoji,
    EMOJI_PLACEHOLDER,
  );
  const written = findWords(prose);
  const words = isComposed ? written : written.map((word) => ({ ...word, lower: word.lower.normalize() }));
  return {
    ...entities,
    text,
    weight: found.weight,
    words,
    sentences: findSentences(prose, words),
    emoji,
    tally: countLanguageWords(words),
  };
};
