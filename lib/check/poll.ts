import type { Context } from '../draft/draft.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import { checkApart, type How } from './apart.ts';
import type { Hint } from './hint.ts';

/** The prefix of the message of a hint about a poll choice, in the language of the rules. Choices count from 1. */
const PREFIX: Readonly<Record<RuleSet['language'], (number: number) => string>> = {
  en: (number) => `Poll choice ${number}: `,
  cy: (number) => `Dewis ${number} y pôl: `,
};

/**
 * Checks the words of each poll choice, with the rules about single lines and hidden characters and those that also
 * look at descriptions, but not the others about a whole draft. X itself limits a choice to 25 characters. A hint has
 * the draft as its target and the words as its excerpt, and offers no replacement.
 */
export const checkPoll = (
  { pollOptions = [] }: Pick<Context, 'pollOptions'>,
  rulesLanguage: RuleSet['language'],
  how: How,
): readonly Hint[] =>
  pollOptions.flatMap((text, index) =>
    checkApart(
      {
        text,
        target: 'draft',
        id: `poll choice ${index + 1}`,
        says: (language = rulesLanguage) => PREFIX[language](index + 1),
      },
      how,
      ({ by: { scope, rule } }) => scope !== 'draft' || rule.inAltText,
    ),
  );
