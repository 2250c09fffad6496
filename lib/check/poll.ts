import type { Context } from '../draft/draft.ts';
import type { Language } from '../text/languages.ts';
import type { PlainDateTime } from '../text/time/plain-date-time.ts';
import { networkOf } from '../networks/index.ts';
import { parseDraft } from '../draft/parse-draft.ts';
import { readShown } from '../draft/shown.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import { toHints } from './to-hints.ts';
import { type RuleErrors, runRules, type RulePlan } from './run-rules.ts';
import type { Hint } from './hint.ts';
import { targetSpan } from './sort-hints.ts';

/** The prefix of the message of a hint about a poll choice, in the language of the rules. Choices count from 1. */
const PREFIX: Readonly<Record<RuleSet['language'], (number: number) => string>> = {
  en: (number) => `Poll choice ${number}: `,
  cy: (number) => `Dewis ${number} y pôl: `,
};

/**
 * What is known of the choices of a poll. `fallback`: the language of the draft, for a choice too short to show its
 * own.
 */
type Choices = Pick<Context, 'pollOptions' | 'language'> & { readonly fallback: Language };

/**
 * Checks the words of each poll choice, with the rules about single lines and hidden characters, but not those about a
 * whole draft. A choice is not part of the text. So a hint has the draft as its target and the words as its excerpt,
 * and offers no replacement.
 */
export const compilePoll =
  (rulesLanguage: RuleSet['language']) =>
  (
    plan: RulePlan,
    { pollOptions = [], language, fallback }: Choices,
    now: PlainDateTime,
    faults: RuleErrors,
  ): readonly Hint[] =>
    pollOptions.flatMap((choice, index) => {
      // The limit of a post does not apply, and X itself limits a choice to 25 characters.
      const draft = parseDraft(choice, { language }, { limit: networkOf().limits.longPost, fallback });
      const found = runRules(plan, readShown(draft), now, faults).filter(
        ({ by, match }) => by.scope !== 'draft' && targetSpan(match) !== null,
      );
      return toHints(found, draft).map((hint): Hint => ({
        ...hint,
        // The id of a rule has no space, so no hint in the text can have this id.
        id: `poll choice ${index + 1}: ${hint.id}`,
        target: 'draft',
        message: PREFIX[rulesLanguage](index + 1) + hint.message,
        replacements: [],
      }));
    });
