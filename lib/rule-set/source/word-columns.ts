import { fold } from '../../text/fold.ts';

/** What a list of words says of each. */
const FIELDS = ['avoid', 'use', 'advice', 'severity', 'why', 'except', 'case', 'language', 'from', 'until'] as const;
export type WordField = (typeof FIELDS)[number];

/** Headings as `fold` leaves them, in English and Welsh. */
const HEADINGS: Readonly<Record<WordField, RegExp>> = {
  avoid: /^(?:avoid|words?|wordstoavoid|dontuse|insteadof|terms?|phrases?|find|osgoi|gair|geiriau|ymadrodd)$/,
  use: /^(?:use|write|useinstead|preferred|replacement|replacewith|to|defnyddio|ynllehynny)$/,
  advice: /^(?:advice|notes?|do|comments?|cyngor|nodyn)$/,
  severity: /^(?:severity|level|howserious|difrifoldeb)$/,
  why: /^(?:why|reason|pam|rheswm)$/,
  except: /^(?:except|finein|allowedin|aceithrio)$/,
  case: /^(?:case|matchcase|casesensitive)$/,
  language: /^(?:language|iaith)$/,
  from: /^(?:from|start|starts)$/,
  until: /^(?:until|end|ends)$/,
};

/** The column of each field, from 0. */
export type WordColumns = Readonly<Partial<Record<WordField, number>>>;

/** The columns that a row of headings names. “From” and “To” beside one another are what to avoid and what to use. */
export const wordColumnsIn = (cells: readonly string[]): WordColumns => {
  const folded = cells.map(fold);
  const [from, to] = [folded.indexOf('from'), folded.indexOf('to')];
  if (from >= 0 && to >= 0 && !folded.some((cell) => HEADINGS.avoid.test(cell))) {
    const { from: _, ...others } = wordColumnsIn(
      cells.map((cell, place) => (place === from || place === to ? '' : cell)),
    );
    return { ...others, avoid: from, use: to };
  }
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const place = folded.findIndex((cell) => HEADINGS[field].test(cell));
      return place < 0 ? [] : [[field, place]];
    }),
  );
};

/** How many cells of a row are headings of a list of words. */
export const countWordHeadings = (cells: readonly string[]): number => Object.keys(wordColumnsIn(cells)).length;
