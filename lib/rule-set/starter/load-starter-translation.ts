import type { RuleSet } from '../schema.ts';
import type { Dictionary } from '../translate.ts';

const NONE: Dictionary = {};

/** What the starter rules say in a language, by their English. It is loaded for those alone who want it. */
export const loadStarterTranslation = async (language: RuleSet['language']): Promise<Dictionary> =>
  // An extension that was updated may lack the file. Hints in English are better than none.
  language === 'cy' ? import('./starter-welsh.ts').then(({ starterWelsh }) => starterWelsh).catch(() => NONE) : NONE;
