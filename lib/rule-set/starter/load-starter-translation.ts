import type { InterfaceLanguage } from '../../text/languages.ts';
import type { Dictionary } from '../translate.ts';

const NONE: Dictionary = {};

/** What the starter rules say in a language, by their English. It is loaded for those alone who want it. */
export const loadStarterTranslation = async (language: InterfaceLanguage): Promise<Dictionary> =>
  language === 'cy' ? (await import('./starter-welsh.ts')).starterWelsh : NONE;
