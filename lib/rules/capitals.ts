import type { Draft } from '../draft/draft.ts';
import { isMasked, NOT_OUR_WORDS } from '../draft/masks.ts';
import { COMMON_WORDS, CONNECTING_WORDS, PLAIN_WORDS } from '../text/ordinary-words.ts';
import { rememberFor } from '../text/remember.ts';
import type { Word } from '../text/span.ts';

const SUFFIX = /^\p{Ll}{3,}(?:ings?|ed|ly|tions?|ments?|able|ible|ness|ous|ful|less|ive|ance|ence|ity|ers)$/u;

/** Whether a word, given in small letters, is surely of the language and no name, so that small letters are right. */
export const isOrdinary = (lower: string): boolean =>
  [lower, lower.replace(/'s$/, '')].some(
    (each) => COMMON_WORDS.has(each) || CONNECTING_WORDS.has(each) || PLAIN_WORDS.has(each),
  );

/** Whether a word looks like one of the language: it is known, or ends as many do. It may be a name all the same. */
export const looksOrdinary = (lower: string): boolean => isOrdinary(lower) || SUFFIX.test(lower);

/** Levels of a warning, and the colours that stand for them. */
const LEVELS = new Set(
  'red amber yellow green blue orange white black severe extreme critical substantial high'.split(' '),
);

const isBig = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** Words of an appeal for a person. */
const APPEAL = /\b(?:missing|appeal|seen|trace|wanted|locate|looking for|concern|search|named|identified|known)/i;
const AGE = /^,? \(?(?:aged )?\d/;

const appeals = rememberFor(({ text }: Draft) => APPEAL.test(text));

/** Whether it is the surname of a first name, as in an appeal: “Gareth OAKDEN, 61”. */
const isSurname = (draft: Draft, at: number): boolean => {
  const { text, words } = draft;
  const { start, end, lower } = words[at]!;
  if (isOrdinary(lower) || !(appeals(draft) || AGE.test(text.slice(end, end + 12)))) return false;
  const first = words[at - 1];
  if (!first || !/^[ -]$/.test(text.slice(first.end, start))) return false;
  if (text[first.end] === '-') return at > 1 && isBig(first.text) && isSurname(draft, at - 1);
  return /^\p{Lu}\p{Ll}+$/u.test(first.text) && !isOrdinary(first.lower);
};

/** Whether it is what people have to text, or what figures spell: “text SHOUT to 85258”, “it spells SPAM”. */
const isKeyword = ({ words }: Draft, at: number): boolean =>
  /^(?:text|texts|texting|txt|sms|spells|spell|code|word|keyword|message|send|type|reply|password)$/.test(
    words[at - 1]?.lower ?? '',
  );

/** A note to an editor, such as “[IMG: a scanner]”. */
const isInNote = ({ text }: Draft, { start, end }: Word): boolean =>
  text[start - 1] === '[' && /^[^\n\][]{0,80}\]/.test(text.slice(end, end + 82));

/**
 * Why a word in capitals, at an index of a draft's words, is neither a shout nor an abbreviation: it is quoted, names a
 * ship, an operation, a person or a level of warning, is to be texted, or stands in a note.
 */
export const isNamedInCapitals = (draft: Draft, at: number): boolean => {
  const word = draft.words[at]!;
  return (
    LEVELS.has(word.lower) ||
    isSurname(draft, at) ||
    isKeyword(draft, at) ||
    isInNote(draft, word) ||
    isMasked(draft, word, NOT_OUR_WORDS)
  );
};
