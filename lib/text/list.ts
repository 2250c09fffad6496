import { perLanguage } from './locales.ts';

const conjunctions = perLanguage((locales) => new Intl.ListFormat(locales, { type: 'conjunction' }));
const disjunctions = perLanguage((locales) => new Intl.ListFormat(locales, { type: 'disjunction' }));

/** "a, b and c". Sentences with such lists are in English: Chromium does not know the lists of Welsh. */
export const listWithAnd = (texts: readonly string[]): string => conjunctions('en').format(texts);

/** "a, b or c". */
export const listWithOr = (texts: readonly string[]): string => disjunctions('en').format(texts);
