import type { ResolvedRules } from '../delivery/resolve-rules.ts';
import { getMessages } from '../i18n/messages.ts';
import { createSay } from '../rule-set/translate.ts';
import type { InterfaceLanguage } from '../text/languages.ts';
import type { DraftState } from './draft-store.ts';
import { reasonText } from './reason-text.ts';
import type { PanelState } from './types.ts';

/** The statements that go with a draft, in the language of the person. */
export const toChecklist = (
  state: DraftState | undefined,
  { ruleSet, ofStarter }: ResolvedRules,
  language: InterfaceLanguage,
): PanelState['checklist'] => {
  const say = createSay(ruleSet, language, ofStarter);
  return (state?.result.checklist ?? []).flatMap(({ id, because }) =>
    ruleSet.checklist
      .filter((item) => item.id === id)
      .map(({ statement, why }) => ({
        id,
        statement: say(statement),
        why: say(why),
        reason: reasonText(because, getMessages(language)),
        done: state?.decisions.ticked.has(id) ?? false,
      })),
  );
};
