import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import { rememberFor } from '../text/remember.ts';
import { indexStartingFrom, spanAt, spansWithin } from '../text/sorted-spans.ts';
import type { Span, Word } from '../text/span.ts';
import { isMasked } from '../draft/masks.ts';
import { isSigned } from '../draft/signature.ts';
import { lowerCaseWords } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const pronouns = new Set(['i', "i'm", "i've", "i'll", "i'd", 'me', 'my', 'mine', 'myself']);
const numeralAfter = new Set(
  `elizabeth charles james george edward henry richard william mary victoria war ww grade part phase type class article chapter book
   volume title annex appendix schedule tier stage category level section division group act scene table figure`.split(
    /\s+/,
  ),
);

/** Whether an I is no numeral, as in "Elizabeth I" and "Grade I listed", and no letter of a number, as in "I-95". */
const isPronounI = (text: string, word: Word, previous: Word | undefined): boolean =>
  word.text === 'I' && !/^[-./&]/.test(text.slice(word.end, word.end + 1)) && !numeralAfter.has(previous?.lower ?? '');

/** A numeral and a coal mine are no pronouns. */
const isPronoun = ({ text, words }: Draft, at: number): boolean => {
  const word = words[at]!;
  const previous = words[at - 1];
  if (word.lower === 'i') return isPronounI(text, word, previous);
  if (word.lower === 'mine') return /^(of|is|was|are)$/.test(previous?.lower ?? '');
  // "My Account" is the name of a service.
  return !(word.text === 'My' && /^\p{Lu}/u.test(words[at + 1]?.text ?? ''));
};

/** In “Why I Foster” the capitals show a title. */
const isInTitle = ({ words }: Draft, at: number): boolean =>
  words[at]!.text === 'I' &&
  [words[at - 1], words[at + 1]].every((beside) => beside !== undefined && /^\p{Lu}\p{Ll}/u.test(beside.text));

/** The longest slogan, in words. */
const SLOGAN = 8;

/** The colons of a draft with the character that follows each, after a space or at once. */
const colonsIn = rememberFor(({ text }: Draft): readonly Span[] =>
  Array.from(text.matchAll(/: ?[^\s:]/g), ({ 0: found, index }) => ({ start: index, end: index + found.length })),
);

/** The words before a colon, with news after it, are a slogan or a title: “Ask me about my job: 40 apprentices…”. */
const isInSlogan = (draft: Draft, { start, end }: Word): boolean => {
  const { text, sentences, words } = draft;
  // “I am proud to say: …” is the writer, and so is all that follows.
  if (/^I am\b/.test(text.slice(start, end + 3))) return false;
  const sentence = spanAt(sentences, start);
  const colons = colonsIn(draft);
  const colon = colons[indexStartingFrom(colons, end)];
  if (!sentence || !colon || colon.end > sentence.end) return false;
  const before = spansWithin(words, sentence.start, colon.start);
  const after = spansWithin(words, colon.start + 1, sentence.end);
  return before.length <= SLOGAN && after.length > 2 && !after.some(({ lower }) => pronouns.has(lower));
};

/** A line and where in it a colon with a space is: Infinity where there is none. */
type QuotingLine = Span & { readonly colon: number };

const linesIn = rememberFor(({ text }: Draft): readonly QuotingLine[] => {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = line.indexOf(': ');
    const at = { start, end: start + line.length, colon: found < 0 ? Infinity : start + found };
    start = at.end + 1;
    return at;
  });
});

const questionsIn = rememberFor(
  ({ text, sentences }: Draft): ReadonlySet<Span> =>
    new Set(sentences.filter(({ start, end }) => text.slice(start, end).includes('?'))),
);

/** In "How do I apply?" the reader asks; what follows a colon is a quotation. */
const isAnothersVoice = (draft: Draft, { start }: Word): boolean => {
  const { text, sentences } = draft;
  const sentence = spanAt(sentences, start);
  if (sentence && questionsIn(draft).has(sentence)) return true;
  const line = spanAt(linesIn(draft), start)!;
  return line.colon + 2 <= start || text.slice(0, line.start).trimEnd().endsWith(':');
};

export const firstPerson = defineKind({
  name: 'first-person',
  title: 'First person singular',
  about:
    'Finds “I”, “me” and “my” where nobody is quoted, asked for or signed: a department speaks as “we”. ' +
    'Silent in replies, where the person who answers says “I”.',
  message: 'Say “we”, or whose words these are: “{found}” sounds like one person.',
  scope: 'draft',
  params: z.strictObject({
    persons: lowerCaseWords
      .default([])
      .meta({ title: 'Parts of handles that are a person’s, such as “minister”: their posts may say “I”' }),
  }),
  compile: ({ persons }) => {
    const isPersonal = ({ account }: Draft): boolean => {
      const handle = account?.toLowerCase() ?? '';
      return persons.some((part) => handle.includes(part));
    };
    return (draft) => {
      const spoken = draft.words.filter(
        ({ lower }, at) => pronouns.has(lower) && isPronoun(draft, at) && !isInTitle(draft, at),
      );
      if (spoken.length === 0 || draft.reply || isPersonal(draft) || isSigned(draft)) return [];
      return spoken
        .filter(
          (word) => !isMasked(draft, word, ['quotation']) && !isAnothersVoice(draft, word) && !isInSlogan(draft, word),
        )
        .map(({ start, end, text }): Match => ({ target: { start, end }, facts: { found: text } }));
    };
  },
});
