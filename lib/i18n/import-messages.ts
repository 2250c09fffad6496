import { cyImport } from './cy/import.ts';
import { enImport, type ImportMessages } from './en/import.ts';
import type { InterfaceLanguage } from '../text/languages.ts';

export type { ImportMessages } from './en/import.ts';

const catalogues: Readonly<Record<InterfaceLanguage, ImportMessages>> = { en: enImport, cy: cyImport };

/** What is said while an export is imported, in a language; apart from the other texts, as one page alone needs it. */
export const getImportMessages = (language: InterfaceLanguage): ImportMessages => catalogues[language];
