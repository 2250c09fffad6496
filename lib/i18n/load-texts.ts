import { en, type Texts } from './en.ts';
import type { InterfaceLanguage } from '../text/languages.ts';

/** Everything the interface says in a language, for a page that opens without the words of any but English. */
export const loadTexts = async (language: InterfaceLanguage): Promise<Texts> => (language === 'en' ? en : (await import('./texts.ts')).textsFor(language));
