import type { Draft } from '../draft/draft.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import { checkApart, type How } from './apart.ts';
import type { Hint } from './hint.ts';

/** The prefix of the message of a hint about a description, in the language of the rules. Images count from 1. */
const PREFIX: Readonly<Record<RuleSet['language'], (number: number) => string>> = {
  en: (number) => `Alt text ${number}: `,
  cy: (number) => `Testun amgen ${number}: `,
};

/**
 * Checks the description of each picture, GIF and video by the rules that are marked for it: private facts, markings
 * and dates go out with a picture too. A single word, such as the name of a file, is left to the rules about
 * descriptions. A hint has the picture as its target and the words as its excerpt.
 */
export const checkAltTexts = (
  { media }: Pick<Draft, 'media'>,
  rulesLanguage: RuleSet['language'],
  how: How,
): readonly Hint[] =>
  media.flatMap(({ alt }, index) =>
    alt === null || !/\S\s+\S/.test(alt)
      ? []
      : checkApart(
          {
            text: alt,
            target: { media: index },
            id: `alt text ${index + 1}`,
            says: (language = rulesLanguage) => PREFIX[language](index + 1),
          },
          how,
          () => true,
        ),
  );
