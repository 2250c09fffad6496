import { cyRules } from './cy/rules.ts';
import { enRules, type RulesTexts } from './en/rules.ts';
import type { InterfaceLanguage } from '../text/languages.ts';
import { fill } from './fill.ts';

const catalogues: Readonly<Record<InterfaceLanguage, RulesTexts>> = { en: enRules, cy: fill<RulesTexts>(enRules, cyRules) };

/** What is said of where the rules come from, in a language; apart from the other texts, as the popup opens without it. */
export const rulesTextsFor = (language: InterfaceLanguage): RulesTexts => catalogues[language];

/** The language of an entry where it is not that of the page it stands in, for `lang`: what a language has not got is English. */
export const rulesLang = (language: InterfaceLanguage, entry: keyof RulesTexts): 'en' | undefined => (language === 'en' || entry in cyRules ? undefined : 'en');
