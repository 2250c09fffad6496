import type { InterfaceLanguage } from './languages.ts';

/**
 * The locales of each language, the best first. Chromium knows the plurals of Welsh but not its numbers, which are
 * written as in British English.
 */
const LOCALES: Readonly<Record<InterfaceLanguage, string[]>> = { en: ['en-GB'], cy: ['cy', 'en-GB'] };

/**
 * A formatter for each language. It is made when first asked for and then kept, because making one takes far longer
 * than using it.
 */
export const perLanguage = <Formatter>(
  make: (locales: string[]) => Formatter,
): ((language: InterfaceLanguage) => Formatter) => {
  const made = new Map<InterfaceLanguage, Formatter>();
  return (language) => {
    const formatter = made.get(language) ?? make(LOCALES[language]);
    made.set(language, formatter);
    return formatter;
  };
};
