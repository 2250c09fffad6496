import { plainText } from '../../text/markup.ts';
import type { Term } from '../../rule-set/schema.ts';
import type { Article } from '../../rule-set/strategy-schema.ts';

/** Anything that can be looked up, in the form that searching needs. */
export type Entry = {
  readonly kind: 'term' | 'guidance' | 'help';
  readonly id: string;
  readonly name: string;
  /** Every other name, in any language. */
  readonly others: readonly string[];
  readonly tags: readonly string[];
  /** What it says, sentence by sentence, as words alone. */
  readonly texts: readonly string[];
};

const SENTENCE = /[^\n.!?]+(?:[.!?](?!\s)[^\n.!?]*)*[.!?]?/g;
const sentencesOf = (text: string): readonly string[] =>
  (text.match(SENTENCE) ?? []).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');

const ofTerm = ({ id, term, synonyms, oldNames, translations, tags, definition }: Term): Entry => ({
  kind: 'term',
  id,
  name: term,
  others: [...synonyms, ...oldNames, ...Object.values(translations).flat()],
  tags,
  texts: [definition],
});

const ofArticle = ({ id, title, synonyms, translations, part, now, in2009, superseded }: Article): Entry => ({
  kind: 'guidance',
  id,
  name: title,
  others: [...synonyms, ...Object.values(translations).flat()],
  tags: [part],
  texts: [now.text, in2009?.text ?? '', superseded ?? ''].flatMap((text) => sentencesOf(plainText(text))),
});

/** An answer to a question about Countersign itself. */
export type Help = {
  readonly id: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly answer: string;
};

const ofHelp = ({ id, title, names, answer }: Help): Entry => ({
  kind: 'help',
  id,
  name: title,
  others: names,
  tags: [],
  texts: sentencesOf(answer),
});

/** Terms and articles as entries, terms first: of two that fit equally well, the shorter answer comes first. */
export const toEntries = ({
  glossary,
  guidance,
  help = [],
}: {
  readonly glossary: readonly Term[];
  readonly guidance: readonly Article[];
  readonly help?: readonly Help[];
}): readonly Entry[] => [...glossary.map(ofTerm), ...guidance.map(ofArticle), ...help.map(ofHelp)];
