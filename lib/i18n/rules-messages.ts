import { cyRules } from './cy/rules.ts';
import { enRules, type RulesMessages } from './en/rules.ts';
import type { InterfaceLanguage } from '../text/languages.ts';

const catalogues: Readonly<Record<InterfaceLanguage, RulesMessages>> = { en: enRules, cy: cyRules };

/**
 * What is said of where the rules come from, in a language; apart from the other texts, as the popup opens without it.
 */
export const getRulesMessages = (language: InterfaceLanguage): RulesMessages => catalogues[language];
