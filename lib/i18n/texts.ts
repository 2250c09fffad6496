import { cy } from './cy.ts';
import { en, type Texts } from './en.ts';
import { fill } from './fill.ts';

export type { Texts } from './en.ts';

const catalogues: Readonly<Record<Texts['language'], Texts>> = { en, cy: fill<Texts>(en, cy) };

/** Everything the interface says in a language; what is not translated yet is in English. */
export const textsFor = (language: Texts['language']): Texts => catalogues[language];
