import type { PluralForms } from './plural.ts';

/** Forms by plural category, and by number: `=0` is said for just that number. */
type NumberForms = PluralForms & { readonly [form: `=${number}`]: string };

/** A place of a sentence that a fact comes in. `forms`: what is said for each number, with # for the number. */
type MessagePlace = { readonly name: string; readonly forms: NumberForms | null };

/*
 * A place is {max}, or has a form for each number as in ICU's MessageFormat:
 * {max, plural, =0 {no hashtags} one {# hashtag} other {# hashtags}}. `other` comes last and must be there.
 */
const PLACE = /\{(\w+)(?:, ?plural,((?: ?(?:=\d+|zero|one|two|few|many) ?\{[^{}]*\})* ?other ?\{[^{}]*\}) ?)?\}/g;
const FORM = /([^\s{}]+) ?\{([^{}]*)\}/g;

const formsIn = (written: string): NumberForms =>
  Object.fromEntries(Array.from(written.matchAll(FORM), ([, category, text]) => [category!, text!])) as NumberForms;

/** A sentence taken apart: what stands in it, and its places. */
export const messageParts = (sentence: string): readonly (string | MessagePlace)[] => {
  const parts: (string | MessagePlace)[] = [];
  let end = 0;
  for (const { 0: whole, 1: name, 2: written, index } of sentence.matchAll(PLACE)) {
    parts.push(sentence.slice(end, index), { name: name!, forms: written === undefined ? null : formsIn(written) });
    end = index + whole.length;
  }
  return [...parts, sentence.slice(end)];
};

/** The places of a sentence, each as {name}. */
export const placesIn = (sentence: string): readonly string[] =>
  messageParts(sentence).flatMap((part) => (typeof part === 'string' ? [] : [`{${part.name}}`]));

/** A sentence to read without a draft: in its usual form, with this in each place. */
export const readableMessage = (sentence: string, place: (name: string) => string): string =>
  messageParts(sentence)
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.forms === null ? place(part.name) : part.forms.other.replaceAll('#', () => place(part.name));
    })
    .join('');
