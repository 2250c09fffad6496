import { expandPhrase } from '../text/expand-phrase.ts';
import { firstWord, isPlainWord, partsOf, type Phrase, type PhraseParts, type Place } from './phrase.ts';

/** A choice at one place of a phrase: a text as written, or plain words of which any may stand there. */
type Choice = string | ReadonlySet<string>;

/** Plain words are one choice together; what has signs, accents or capitals, and nothing at all, are one each. */
const choicesAt = (words: readonly string[]): readonly Choice[] => {
  const plain = words.filter(isPlainWord);
  const rest = words.filter((word) => !isPlainWord(word));
  return plain.length > 1 ? [new Set(plain), ...rest] : [...plain, ...rest];
};

const combine = (places: readonly (readonly Choice[])[]): readonly (readonly Choice[])[] => {
  let rows: readonly (readonly Choice[])[] = [[]];
  for (const choices of places)
    rows = rows.flatMap((row) => choices.map((choice) => (choice === '' ? row : [...row, choice])));
  return rows;
};

const hasCapital = (choice: Choice): boolean => typeof choice === 'string' && choice !== choice.toLowerCase();

const NO_SIGNS = { head: '', tail: '' };

/** Joins the parts of the choices of a row, with a space between each and the next. */
const joinParts = (row: readonly Choice[], caseSensitive: boolean): PhraseParts => {
  const parts = row.map((choice) =>
    typeof choice === 'string' ? partsOf(choice, caseSensitive) : { words: [choice], gaps: [], ...NO_SIGNS },
  );
  const words: Place[] = [];
  const gaps: string[] = [];
  parts.forEach((part, at) => {
    const before = parts[at - 1];
    if (before) gaps.push(`${before.tail} ${part.head}`);
    words.push(...part.words);
    gaps.push(...part.gaps);
  });
  return { words, gaps, head: parts[0]!.head, tail: parts.at(-1)!.tail, caseSensitive };
};

/**
 * The phrases that one with choices (lib/text/expand-phrase.ts) stands for, without most of those that begin with
 * another word than `opening`. Plain words at one place stay together, so that a phrase of 400 is often one of sets.
 */
export const variantsFrom = (
  text: string,
  opening: string,
  caseSensitive: Phrase<unknown>['caseSensitive'] = false,
): readonly PhraseParts[] => {
  const [first = [], ...rest] = text.split(' ').map((place) => place.split('|'));
  const fitting = first.filter((choice) => ['', opening].includes(firstWord(choice)));
  if (fitting.length === 0) return [];
  const places = [fitting, ...rest];
  // A sign that stands alone belongs to the word beside it.
  if (places.some((choices) => choices.some((choice) => choice !== '' && firstWord(choice) === '')))
    return expandPhrase(places.map((choices) => choices.join('|')).join(' ')).map((one) => partsOf(one, caseSensitive));
  return combine(places.map(choicesAt))
    .filter(({ length }) => length > 0)
    .map((row) => joinParts(row, caseSensitive === 'if-capital' ? row.some(hasCapital) : caseSensitive));
};
