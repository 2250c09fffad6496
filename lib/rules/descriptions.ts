import type { Draft } from '../draft/draft.ts';
import { rememberFor } from '../text/remember.ts';
import { findWords } from '../text/words.ts';
import type { Check, Facts } from './rule-kind.ts';

/** What is written to describe a picture, GIF or video. */
export type Description = {
  /** The index of what it describes. */
  readonly media: number;
  /** What it describes, as an interface says it. */
  readonly kind: string;
  /** Without spaces around it; never empty. */
  readonly text: string;
  /** Its words in lower case, numbers among them. */
  readonly words: readonly string[];
};

const KINDS = { image: 'picture', gif: 'GIF', video: 'video' } as const;

const lowerWords = (text: string): readonly string[] => findWords(text).map(({ lower }) => lower);

const read = (media: Draft['media']): readonly Description[] =>
  media.flatMap(({ kind, alt }, index) => {
    const text = (alt ?? '').trim();
    return text === '' ? [] : [{ media: index, kind: KINDS[kind], text, words: lowerWords(text) }];
  });

/** The descriptions of a draft that are not blank, in order. They are kept, because several kinds ask for them. */
export const descriptionsIn: (media: Draft['media']) => readonly Description[] = rememberFor(read);

/** The words of a text that is no description, in lower case. */
export const wordsOf = lowerWords;

/**
 * A check of each description by itself. `look` returns the facts of a hint about it, or null where it is fine. The
 * facts `number` and `kind` are added.
 */
export const checkEach =
  (look: (description: Description, draft: Draft) => Facts | null): Check =>
  (draft) =>
    draft.media.length === 0
      ? []
      : descriptionsIn(draft.media).flatMap((description) => {
          const { media, kind } = description;
          const facts = look(description, draft);
          return facts === null ? [] : [{ target: { media }, facts: { number: media + 1, kind, ...facts } }];
        });
