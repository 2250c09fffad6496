import type { InterfaceLanguage } from './languages.ts';
import { perLanguage } from './locales.ts';

const formats = perLanguage((locales) => new Intl.NumberFormat(locales));

/** A number with its thousands grouped: 25000 as "25,000". */
export const formatNumber = (value: number | bigint, language: InterfaceLanguage = 'en'): string =>
  formats(language).format(value);
