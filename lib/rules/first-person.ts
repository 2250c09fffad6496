import type { Draft } from '../draft/draft.ts';
import type { Word } from '../text/span.ts';
import { isMasked } from '../draft/masks.ts';
import { isSigned } from '../draft/signature.ts';
import { noParams } from './params.ts';
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

/** In "How do I apply?" the reader asks; what follows a colon is a quotation. */
const isAnothersVoice = ({ text, sentences }: Draft, { start }: Word): boolean => {
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  if (sentence && text.slice(sentence.start, sentence.end).includes('?')) return true;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return text.slice(lineStart, start).includes(': ') || text.slice(0, lineStart).trimEnd().endsWith(':');
};

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

/** Whether an I is part of a title: the words on both sides have a capital, “Why I Foster”. */
const isInTitle = ({ text, words }: Draft, at: number): boolean => {
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
  const isNext = after !== undefined && text.slice(word.end, after.start) === ' ';
  return isNext && isCapital(before) && isCapital(after) && text.slice(before!.end, word.start) === ' ';
};

/** A slogan or the name of a series before a colon: “Ask me about my job: 40 apprentices are at the fair”. */
const SLOGAN =
  /^(?:ask|trust|tell|follow|join|watch|call|meet|help|show|teach|take|give|let|find|catch|count)[\s,] ?(?:with )?(?:me|my)\b[^.!?\n]*$/i;

const isSlogan = ({ text, sentences }: Draft, { start, end }: Word): boolean => {
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  if (!sentence) return false;
  const colon = text.indexOf(': ', end);
  return colon >= 0 && colon < sentence.end && SLOGAN.test(text.slice(sentence.start, colon));
};

export const firstPerson = defineKind({
  name: 'first-person',
  title: 'First person singular',
  about:
    'Finds “I”, “me” and “my” where nobody is quoted, asked for or signed, and not in replies: a department speaks as “we”.',
  message: 'Say “we”, or whose words these are: “{found}” sounds like one person.',
  scope: 'draft',
  params: noParams,
  compile: () => (draft) => {
    if (draft.reply) return [];
    const spoken = draft.words.filter(
      ({ lower }, at) => pronouns.has(lower) && isPronoun(draft, at) && !isInTitle(draft, at),
    );
    if (spoken.length === 0 || isSigned(draft)) return [];
    return spoken
      .filter(
        (word) => !isMasked(draft, word, ['quotation']) && !isAnothersVoice(draft, word) && !isSlogan(draft, word),
      )
      .map(({ start, end, text }): Match => ({ target: { start, end }, facts: { found: text } }));
  },
});
