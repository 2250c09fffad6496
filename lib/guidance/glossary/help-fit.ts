import { foldedWords } from '../../text/fold.ts';
import type { Entry } from './entry.ts';

/** Words of a question that is more likely about Countersign than about posts, in English and Welsh. */
const ABOUT_PRODUCT = new Set(
  [
    'countersign extension hint hints i it me my panel rule rules setting settings this you',
    'awgrym awgrymiadau estyniad fy gosodiad gosodiadau hwn hyn rheol rheolau rydych',
  ].flatMap((line) => line.split(' ')),
);

/** Whether the words of a search are about Countersign itself. */
export const asksAboutProduct = (typed: string): boolean =>
  foldedWords(typed).some(({ word }) => ABOUT_PRODUCT.has(word));

/** The least part of the words of a question that an answer about Countersign must know. */
const LEAST_KNOWN = 0.6;
/** What makes a plural or a tense of a word. */
const ENDING = /^(?:d|es|ly|s|[bdgmnprt]?(?:ed|er|ing))$/;

/** Whether a word is one of a name's words, the beginning of one, or one with an ending. */
const isKnown = (word: string, known: ReadonlySet<string>): boolean => {
  if (known.has(word)) return true;
  for (const one of known) {
    if (word.length >= 3 && one.startsWith(word)) return true;
    if (one.length >= 3 && word.startsWith(one) && ENDING.test(word.slice(one.length))) return true;
  }
  return false;
};

/** The words of an answer's names: of each by itself, and of all. */
type NameWords = { readonly each: readonly ReadonlySet<string>[]; readonly all: ReadonlySet<string> };

const nameWordsOf = ({ name, others }: Entry): NameWords => {
  const each = [name, ...others].map((one) => new Set(foldedWords(one).map(({ word }) => word)));
  return { each, all: new Set(each.flatMap((words) => [...words])) };
};

/**
 * How well an answer fits a question. `fit`: 0 one of its names has all the words, 1 its names have them together, 2
 * they have most, 3 they do not. `share`: the most words that one name has, and a little for what all have, the rare
 * words counting more.
 */
export type HelpFit = { readonly fit: 0 | 1 | 2 | 3; readonly share: number };

/** An answer of which nothing is known, and what is no answer. */
const NO_FIT: HelpFit = { fit: 3, share: 0 };

const fitOf = ({ each, all }: NameWords, weights: ReadonlyMap<string, number>): HelpFit => {
  const words = [...weights.keys()];
  const known = words.filter((word) => isKnown(word, all));
  const knownBy = each.map((one) => known.filter((word) => isKnown(word, one)));
  const weightOf = (some: readonly string[]): number => some.reduce((sum, word) => sum + weights.get(word)!, 0);
  const share = Math.max(...knownBy.map(weightOf)) + 0.3 * weightOf(known);
  if (known.length === words.length)
    return { fit: knownBy.some(({ length }) => length === words.length) ? 0 : 1, share };
  return known.length > 1 && known.length >= LEAST_KNOWN * words.length ? { fit: 2, share } : NO_FIT;
};

/** Given the words of a question, judges how well each answer about Countersign fits it. */
export const createHelpFit = (entries: readonly Entry[]): ((words: readonly string[]) => (entry: Entry) => HelpFit) => {
  let names: ReadonlyMap<Entry, NameWords> | undefined;
  return (words) => {
    const known = (names ??= new Map(
      entries.filter(({ kind }) => kind === 'help').map((entry) => [entry, nameWordsOf(entry)]),
    ));
    const having = (word: string): number => [...known.values()].filter(({ all }) => isKnown(word, all)).length;
    const weights = new Map(words.map((word) => [word, Math.log(1 + known.size / (having(word) + 1))]));
    const fits = new Map([...known].map(([entry, its]) => [entry, fitOf(its, weights)]));
    return (entry) => fits.get(entry) ?? NO_FIT;
  };
};
