import { cyRules } from './cy/rules.ts';
import { enRules, type RulesMessages } from './en/rules.ts';
import type { InterfaceLanguage } from '../text/languages.ts';
import { withFallback } from './with-fallback.ts';

const catalogues: Readonly<Record<InterfaceLanguage, RulesMessages>> = {
  en: enRules,
  cy: withFallback<RulesMessages>(enRules, cyRules),
};

/**
 * What is said of where the rules come from, in a language; apart from the other texts, as the popup opens without it.
 */
export const getRulesMessages = (language: InterfaceLanguage): RulesMessages => catalogues[language];

/**
 * The language of an entry where it is not that of the page it stands in, for `lang`: what a language has not got is
 * English.
 */
export const fallbackLang = (language: InterfaceLanguage, entry: keyof RulesMessages): 'en' | undefined =>
  language === 'en' || entry in cyRules ? undefined : 'en';
