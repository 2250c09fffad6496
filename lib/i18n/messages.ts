import { cy } from './cy.ts';
import { en, type Messages } from './en.ts';
import { withFallback } from './with-fallback.ts';

export type { Messages } from './en.ts';

const catalogues: Readonly<Record<Messages['language'], Messages>> = { en, cy: withFallback<Messages>(en, cy) };

/** Everything the interface says in a language; what is not translated yet is in English. */
export const getMessages = (language: Messages['language']): Messages => catalogues[language];
