import { cy, type PartOf } from './cy.ts';
import { en, type Texts } from './en.ts';

export type { Texts } from './en.ts';

/** The languages of the interface: a setting of ours, as Chrome has no Welsh locale. */
export type InterfaceLanguage = 'en' | 'cy';

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

const fill = <T extends object>(whole: T, part: PartOf<T>): T =>
  Object.fromEntries(
    Object.entries(whole).map(([key, value]) => {
      const own = (part as Readonly<Record<string, unknown>>)[key];
      return [key, isGroup(value) && isGroup(own) ? fill(value, own as PartOf<typeof value>) : (own ?? value)];
    }),
  ) as T;

const catalogues: Readonly<Record<InterfaceLanguage, Texts>> = { en, cy: fill<Texts>(en, cy) };

/** Everything the interface says in a language; what is not translated yet is in English. */
export const textsFor = (language: InterfaceLanguage): Texts => catalogues[language];
