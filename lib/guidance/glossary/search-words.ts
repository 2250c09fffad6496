import words from '../../../assets/search/words.json' with { type: 'json' };
import { foldedWords } from '../../text/fold.ts';
import { stemOf } from './stem.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const FILLERS = setOf(words.fillers);
const ASKS_WHAT_TO_DO = setOf(words.asksWhatToDo);
const ASKS_MEANING = setOf(words.asksMeaning);
const PRODUCT = setOf(words.product);
const PERHAPS_PRODUCT = setOf(words.perhapsProduct);

const phrasesOf = (group: string): readonly (readonly string[])[] =>
  group.split(',').map((phrase) => foldedWords(phrase).map(({ word }) => word));

const GROUPS = words.synonyms.map(phrasesOf);

/** Synonyms of several words, by their first, the longest first. Such a phrase is compared as one word. */
const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  GROUPS.flat()
    .filter(({ length }) => length > 1)
    .toSorted((one, other) => other.length - one.length),
  ([first]) => first!,
);

const asToken = (phrase: readonly string[]): string => (phrase.length > 1 ? phrase.join('_') : stemOf(phrase[0]!));

const SYNONYMS: ReadonlyMap<string, readonly string[]> = (() => {
  const all = new Map<string, Set<string>>();
  for (const tokens of GROUPS.map((group) => [...new Set(group.map(asToken))]))
    for (const token of tokens) {
      const known = all.get(token) ?? new Set();
      for (const other of tokens) if (other !== token) known.add(other);
      all.set(token, known);
    }
  return new Map([...all].map(([token, others]) => [token, [...others]]));
})();

/** Tokens that mean nearly the same as one. */
export const synonymsOf = (token: string): readonly string[] => SYNONYMS.get(token) ?? [];

const phrasesAmong = (folded: readonly string[]): readonly (readonly string[])[] =>
  folded.flatMap((word, at) =>
    (PHRASES.get(word) ?? []).filter((phrase) => phrase.every((one, next) => folded[at + next] === one)),
  );

const stemsOf = (folded: readonly string[], without: ReadonlySet<string>): readonly string[] =>
  folded.filter((word) => !FILLERS.has(word) && !without.has(word)).map(stemOf);

const orAll = (tokens: readonly string[], folded: readonly string[]): readonly string[] =>
  tokens.length > 0 ? tokens : folded.map(stemOf);

/** The stems of a name's words, folded, and for each phrase of the list of synonyms among them a token of its own. */
export const tokensOfName = (folded: readonly string[]): readonly string[] =>
  orAll([...stemsOf(folded, new Set()), ...phrasesAmong(folded).map(asToken)], folded);

/** The same for a search, in which the words of a phrase mean nothing by themselves. */
export const tokensOfSearch = (folded: readonly string[]): readonly string[] => {
  const phrases = phrasesAmong(folded);
  return orAll([...stemsOf(folded, new Set(phrases.flat())), ...phrases.map(asToken)], folded);
};

/** Words of a search that matter; all of them where none does. */
export const wordsThatMatter = (folded: readonly string[]): readonly string[] => {
  const matter = folded.filter((word) => !FILLERS.has(word));
  return matter.length > 0 ? matter : folded;
};

/**
 * What a question is likely to want. `product`: 2 it is about Countersign, 1 perhaps (“turn this off”), 0 it does not
 * say.
 */
export type Wish = { readonly meaning: boolean; readonly whatToDo: boolean; readonly product: 0 | 1 | 2 };

/** Reads from the words of a question, folded, what kind of answer it wants. */
export const wishOf = (folded: readonly string[]): Wish => {
  const whatToDo = folded.some((word) => ASKS_WHAT_TO_DO.has(word));
  // “What does it mean” asks for a meaning; “does it mean that we agree” and “what is a good one” do not.
  const isOpen = folded[0] === 'what' || folded[0] === 'beth' || !whatToDo;
  const asksIs =
    folded[0] === 'what' && folded[1] === 'is' && !folded.some((word) => word === 'good' || word === 'best');
  return {
    meaning: (isOpen && folded.some((word) => ASKS_MEANING.has(word))) || asksIs,
    whatToDo,
    product: folded.some((word) => PRODUCT.has(word)) ? 2 : folded.some((word) => PERHAPS_PRODUCT.has(word)) ? 1 : 0,
  };
};
