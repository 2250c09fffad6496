import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import { spanAt, spansWithin } from '../text/sorted-spans.ts';
import type { Word } from '../text/span.ts';
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

/** The words before a colon, with news after it, are a slogan or a title: “Ask me about my job: 40 apprentices…”. */
const isInSlogan = ({ text, sentences, words }: Draft, { start, end }: Word): boolean => {
  // “I am proud to say: …” is the writer, and so is all that follows.
  if (/^I am\b/.test(text.slice(start, end + 3))) return false;
  const sentence = spanAt(sentences, start);
  const colon = sentence ? text.slice(end, sentence.end).search(/: ?[^\s:]/) : -1;
  if (!sentence || colon < 0) return false;
  const before = spansWithin(words, sentence.start, end + colon);
  const after = spansWithin(words, end + colon + 1, sentence.end);
  return before.length <= SLOGAN && after.length > 2 && !after.some(({ lower }) => pronouns.has(lower));
};

/** In "How do I apply?" the reader asks; what follows a colon is a quotation. */
const isAnothersVoice = ({ text, sentences }: Draft, { start }: Word): boolean => {
  const sentence = spanAt(sentences, start);
  if (sentence && text.slice(sentence.start, sentence.end).includes('?')) return true;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return text.slice(lineStart, start).includes(': ') || text.slice(0, lineStart).trimEnd().endsWith(':');
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
