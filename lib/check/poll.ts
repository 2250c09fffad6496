import type { Context, Language, Moment } from '../draft/draft.ts';
import { longestPost } from '../draft/post-length.ts';
import { readDraft } from '../draft/read-draft.ts';
import { readShown } from '../draft/shown.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import { dress } from './dress.ts';
import { type Faults, findAll, type Plan } from './find.ts';
import type { Hint } from './hint.ts';
import { spanOf } from './order.ts';

/** Puts the number of a poll choice, counted from 1, before what a rule says, in the language of the rules. */
const PREFIX: Readonly<Record<RuleSet['language'], (number: number) => string>> = {
  en: (number) => `Poll choice ${number}: `,
  cy: (number) => `Dewis ${number} y pôl: `,
};

/**
 * Checks the words of each poll choice, with the rules that look at single lines and at hidden characters; rules on the whole draft are
 * silent. A choice is no place in the text, so a hint is about the draft, has the words as its excerpt, and offers nothing to replace.
 * `language` is that of the draft, for choices too short to tell.
 */
export const compilePoll =
  (written: RuleSet['language']) =>
  (plan: Plan, { pollOptions = [], language }: Context, fallback: Language, now: Moment, faults: Faults): readonly Hint[] =>
    pollOptions.flatMap((choice, index) => {
      // X limits a choice to 25 characters by itself: the limit of a post says nothing here.
      const draft = readDraft(choice, { language }, { limit: longestPost, fallback });
      const found = findAll(plan, readShown(draft), now, faults).filter(({ by, match }) => by.scope !== 'draft' && spanOf(match) !== null);
      return dress(found, draft).map((hint): Hint => ({
        ...hint,
        // No id of a rule has a space, so that no hint in the text has this id.
        id: `poll choice ${index + 1}: ${hint.id}`,
        target: 'draft',
        message: PREFIX[written](index + 1) + hint.message,
        replacements: [],
      }));
    });
