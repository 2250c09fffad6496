/** The languages of the interface and of rule sets: English and Welsh. */
export const LANGUAGES = ['en', 'cy'] as const;

/** A language of the interface. The extension has its own setting for it, because Chrome has no Welsh locale. */
export type InterfaceLanguage = (typeof LANGUAGES)[number];

/** Each language under its own name, so that its readers find it whatever the page is in. */
export const LANGUAGE_NAMES: Readonly<Record<InterfaceLanguage, string>> = { en: 'English', cy: 'Cymraeg' };

/**
 * The languages a draft may have. `other` is neither English nor Welsh, or shows too little to tell: rules about
 * English words stay silent there.
 */
export const DRAFT_LANGUAGES = [...LANGUAGES, 'other'] as const;
export type Language = (typeof DRAFT_LANGUAGES)[number];
