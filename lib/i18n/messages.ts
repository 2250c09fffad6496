import { cy } from './cy.ts';
import { en, type Messages } from './en.ts';

export type { Messages } from './en.ts';

const catalogues: Readonly<Record<Messages['language'], Messages>> = { en, cy };

/** Everything the interface says in a language. */
export const getMessages = (language: Messages['language']): Messages => catalogues[language];
