import type { InterfaceLanguage } from '../text/languages.ts';
import type { RuleSet } from './schema.ts';

/** Texts of a rule set as they are written, each with what it is in another language. */
export type Dictionary = Readonly<Record<string, string>>;

/** A text as a person is shown it, and the language it is in. */
export type Said = { readonly text: string; readonly language: InterfaceLanguage };

/** Puts a text of a rule set into the language of a person, where there is a translation of it. */
export type Say = (text: string) => Said;

/** The language that the starter rules are written in. */
const OF_STARTER: InterfaceLanguage = 'en';

const NONE: Dictionary = {};
const NO_TRANSLATIONS: NonNullable<RuleSet['translations']> = {};

/**
 * Creates what says the texts of a rule set in a language: as the rule set translates them, else as the starter rules
 * do, else as they are written. A translation belongs to the words that it translates, so the Welsh of the starter
 * rules is left aside where a department has other words.
 *
 * @param ofStarter the translation of the starter rules into that language; none where it is left out
 */
export const createSay = (
  { language: own, translations = NO_TRANSLATIONS }: Pick<RuleSet, 'language' | 'translations'>,
  wanted: InterfaceLanguage,
  ofStarter: Dictionary = NONE,
): Say => {
  if (own === wanted) return (text) => ({ text, language: own });
  const dictionaries = [translations[wanted] ?? NONE, own === OF_STARTER ? ofStarter : NONE];
  return (text) => {
    const found = dictionaries.find((dictionary) => Object.hasOwn(dictionary, text));
    return found ? { text: found[text]!, language: wanted } : { text, language: own };
  };
};
