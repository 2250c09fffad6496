import type { InterfaceLanguage } from './languages.ts';
import { perLanguage } from './locales.ts';
import { formatNumber } from './number.ts';

/**
 * What is said for each plural category of Unicode's CLDR; a category that is left out is said as `other`. English has
 * `one` and `other`. Welsh has all six: `zero`, `one`, `two`, `few` (3), `many` (6) and `other`, because the first
 * letter of a noun may change after a number.
 */
export type PluralForms = { readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

const rules = perLanguage((locales) => new Intl.PluralRules(locales));

/** The form that goes with a count from 0; the count itself is not added. */
export const plural = (count: number, forms: PluralForms, language: InterfaceLanguage = 'en'): string =>
  forms[rules(language).select(count)] ?? forms.other;

/** A count and the form that goes with it: "1 rule", "2,000 rules". */
export const formatCount = (count: number, forms: PluralForms, language: InterfaceLanguage = 'en'): string =>
  `${formatNumber(count, language)} ${plural(count, forms, language)}`;
