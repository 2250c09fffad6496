import cy from '../../assets/help/cy.json' with { type: 'json' };
import en from '../../assets/help/en.json' with { type: 'json' };
import type { InterfaceLanguage } from '../text/languages.ts';
import { HELP_TOPICS, type HelpAnswers, type HelpId } from './help-topics.ts';

const answers: Readonly<Record<InterfaceLanguage, HelpAnswers>> = { en, cy };

/** An answer with its id and, where there is one, the page that it is about, as an address of the extension. */
export type HelpTopic = HelpAnswers[HelpId] & { readonly id: HelpId; readonly page: string | null };

/** Every answer about Countersign in a language, in the order of the list of all help. */
export const getHelp = (language: InterfaceLanguage): readonly HelpTopic[] =>
  (Object.keys(HELP_TOPICS) as readonly HelpId[]).map((id) => ({
    id,
    page: HELP_TOPICS[id],
    ...answers[language][id],
  }));
