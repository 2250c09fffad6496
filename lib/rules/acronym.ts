import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import type { Word } from '../text/span.ts';
import { CONNECTING_WORDS, COMMON_WORDS } from '../text/ordinary-words.ts';
import { defineKind, type Match } from './rule-kind.ts';

const shape = /^(\p{Lu}{2,6})(s|['’]s)?$/u;
const roman = /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const smallWord = /^(of|and|the|for|to|in|on|a|an|at|by|with)$/;

/** An abbreviation has a capital after its first letter; most words end here. */
const mayBeShort = ({ text, lower }: Word): boolean =>
  text.length >= 2 && text.length <= 8 && text.slice(1) !== lower.slice(1);

/** An abbreviation at a place of the draft's words, and what is known of it. */
type Candidate = {
  readonly draft: Draft;
  readonly at: number;
  readonly word: Word;
  /** Without the “s” of a plural or genitive. */
  readonly short: string;
  /** Whether the department's list has it; `long` is how the list spells it out. */
  readonly isListed: boolean;
  readonly long: string | undefined;
  readonly known: ReadonlySet<string>;
  /** Asked last, because only an unknown abbreviation needs it. */
  readonly initials: () => string;
};

/**
 * Initials of the words of a draft, without "of", "and" and the like, so that "Driver and Vehicle Licensing Agency"
 * explains DVLA.
 */
const initialsOf = (words: readonly Word[]): string =>
  words
    .filter(({ lower }) => !smallWord.test(lower))
    .map(({ text }) => (shape.test(text) ? ' ' : text[0]!.toUpperCase()))
    .join('');

/** Bodies that take "the": the Care Quality Commission, but HM Treasury and Universal Credit. */
const takesArticle = (long: string): boolean =>
  /^(?!HM |UK |NHS )(?=\p{Lu}).*?(?:Office|Agency|Authority|Department|Ministry|Commission|Service|Executive|Association|Committee|Institute|Laboratory|Centre|Framework|Duty)(?!\p{L})/u.test(
    long,
  );

const spelledOut = ({ draft: { text, words }, at, word, short }: Candidate, long: string): string => {
  const atStart = /(?:^|[.!?\n]\s*)$/.test(text.slice(Math.max(word.start - 3, 0), word.start));
  const determined = /^(the|our|your|their|this|its)$/.test(words[at - 1]?.lower ?? '');
  const name = takesArticle(long) && (atStart || !determined) ? `the ${long}` : long;
  return `${atStart ? name[0]!.toUpperCase() + name.slice(1) : name} (${short})`;
};

const textBefore = ({ draft: { text }, word: { start } }: Candidate, most: number): string =>
  text.slice(Math.max(start - most, 0), start);

const isOrdinary = ({ isListed, word: { lower } }: Candidate): boolean =>
  !isListed && (COMMON_WORDS.has(lower) || CONNECTING_WORDS.has(lower));

/** Whether a neighbour is in capitals as well: a shouted line is another rule's business. */
const isShouted = ({ draft: { words }, at, isListed, known }: Candidate): boolean =>
  !isListed &&
  [words[at - 1], words[at + 1]].some(
    (word) => word !== undefined && /^\p{Lu}{2,}$/u.test(word.text) && !known.has(word.text),
  );

/** A surname after an initial: "J. SMITH". */
const isSurname = (candidate: Candidate): boolean => /(?:^|[^\p{L}])\p{Lu}\. $/u.test(textBefore(candidate, 4));

/** Initials of the writer: "^JS", or "-JS" at the end. */
const isSignature = (candidate: Candidate): boolean => {
  const before = textBefore(candidate, 2);
  if (/[\^~_/]\s?$/.test(before)) return true;
  return candidate.at === candidate.draft.words.length - 1 && /[-–—]\s?$/.test(before) && !/\S[-–—]$/.test(before);
};

/** A part of a number or registration plate. */
const isCode = ({ draft: { text, words }, at, word }: Candidate): boolean => {
  const previous = words[at - 1];
  const next = words[at + 1];
  const joins = (from: number, to: number) => to - from <= 1 && text[from] !== '\n';
  if (previous && joins(previous.end, word.start) && /\d/.test(previous.text) && /\p{L}/u.test(previous.text))
    return true;
  return next !== undefined && joins(word.end, next.start) && /^\d/.test(next.text);
};

const isSpelledOut = ({ draft: { text }, long }: Candidate): boolean =>
  long !== undefined && text.toLowerCase().includes(long.toLowerCase());

/** After its words: "Care Quality Commission (CQC)". */
const isInBrackets = (candidate: Candidate): boolean => {
  const {
    draft: { text },
    word: { start, end },
  } = candidate;
  return text[start - 1] === '(' && text[end] === ')' && /\p{L}\s*\($/u.test(textBefore(candidate, 4));
};

/** Before its words: "CQC (Care Quality Commission)". */
const isFollowedByWords = ({ draft: { text }, word: { end } }: Candidate): boolean =>
  /^ \([^)]*\p{Ll}{3}/u.test(text.slice(end, end + 80));

const hasItsInitials = ({ short, initials }: Candidate): boolean =>
  short.length > 2 && initials().includes(short.toUpperCase());

/** Why nothing is said of an abbreviation: it is none, or the post explains it. */
const REASONS = [
  isOrdinary,
  isShouted,
  isSurname,
  isSignature,
  isCode,
  isSpelledOut,
  isInBrackets,
  isFollowedByWords,
  hasItsInitials,
] as const satisfies readonly ((candidate: Candidate) => boolean)[];

const matchOf = (candidate: Candidate): Match => {
  const {
    draft: { text, words },
    at,
    word: { start, end, text: written },
    short,
    long,
  } = candidate;
  const article = /^an?$/.test(words[at - 1]?.lower ?? '');
  const replaceable =
    long !== undefined && short === written && !article && text[end] !== '-' && text[start - 1] !== '-';
  return {
    target: { start, end },
    facts: { found: short },
    ...(replaceable && { replacements: [spelledOut(candidate, long)] }),
  };
};

export const acronym = defineKind({
  name: 'acronym',
  title: 'Unexplained abbreviations',
  about:
    'Finds abbreviations in capitals that not every reader knows and that the post does not explain, and spells out those of the department’s list.',
  message: 'Spell out “{found}” the first time, or say it in words everybody knows.',
  scope: 'draft',
  params: z.strictObject({
    ignore: z
      .array(z.string('list words, each in quotation marks'), 'list words, each in quotation marks')
      .default([])
      .meta({
        title: 'Words in capitals that are not abbreviations, beside the commonest, or that need no explaining',
      }),
  }),
  compile: ({ ignore }, lists) => {
    const listed = new Set(lists.acronyms.filter((one) => one.known).map(({ short }) => short));
    const known = new Set([...ignore, ...listed]);
    const long = new Map(lists.acronyms.filter((one) => !known.has(one.short)).map((one) => [one.short, one.long]));
    const isKnown = (short: string, written: string) => known.has(short) || known.has(written) || roman.test(short);
    return (draft) => {
      const { words } = draft;
      const seen = new Set<string>();
      const matches: Match[] = [];
      let allInitials: string | undefined;
      const initials = () => (allInitials ??= initialsOf(words));
      words.forEach((word, at) => {
        if (!mayBeShort(word)) return;
        const short = shape.exec(word.text)?.[1] ?? word.text.replace(/['’]s$/, '');
        const isListed = long.has(short);
        if (!isListed && !shape.test(word.text)) return;
        if (seen.has(short) || isKnown(short, word.text)) return;
        seen.add(short);
        const candidate = { draft, at, word, short, isListed, long: long.get(short), known: listed, initials };
        if (!REASONS.some((isSo) => isSo(candidate))) matches.push(matchOf(candidate));
      });
      return matches;
    };
  },
});
