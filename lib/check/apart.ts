import type { Context } from '../draft/draft.ts';
import { parseDraft } from '../draft/parse-draft.ts';
import { readShown } from '../draft/shown.ts';
import { type NetworkName, networkOf } from '../networks/index.ts';
import type { Target } from '../rules/target.ts';
import type { InterfaceLanguage, Language } from '../text/languages.ts';
import type { PlainDateTime } from '../text/time/plain-date-time.ts';
import type { Hint } from './hint.ts';
import { type Finding, type RuleErrors, runRules, type RulePlan } from './run-rules.ts';
import { targetSpan } from './sort-hints.ts';
import { toHints } from './to-hints.ts';

/** Words of a post that are not part of its text: a choice of its poll, the description of a picture. */
type WordsApart = {
  readonly text: string;
  /** What its hints are about, because they cannot mark words of the text. */
  readonly target: Target;
  /** Put before the ids of its hints. It has a space, and the id of a rule has none, so no hint in the text has it. */
  readonly id: string;
  /** Put before their messages, in the language of the message where that is known. */
  readonly says: (language: InterfaceLanguage | undefined) => string;
};

/** How words apart are checked. `fallback`: the language of the draft, for words too few to show their own. */
export type How = Pick<Context, 'language'> & {
  readonly plan: RulePlan;
  readonly network: NetworkName;
  readonly fallback: Language;
  readonly now: PlainDateTime;
  readonly faults: RuleErrors;
};

/** Checks words apart by the rules of a plan that mark words, of those the ones that `counts` lets through. */
export const checkApart = (
  { text, target, id, says }: WordsApart,
  { plan, network, language, fallback, now, faults }: How,
  counts: (finding: Finding) => boolean,
): readonly Hint[] => {
  // The limit of a post does not apply.
  const draft = parseDraft(text, { language }, { network, limit: networkOf(network).limits.longPost, fallback });
  const found = runRules(plan, readShown(draft), now, faults).filter(
    (finding) => targetSpan(finding.match) !== null && counts(finding),
  );
  return toHints(found, draft).map((hint): Hint => ({
    ...hint,
    id: `${id}: ${hint.id}`,
    target,
    message: says(hint.languages?.message) + hint.message,
    replacements: [],
  }));
};
