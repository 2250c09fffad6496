import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import type { Word } from '../text/span.ts';
import { tokensOf } from '../draft/tokens.ts';
import { overlaps } from '../text/span.ts';
import { isNamedInCapitals, isOrdinary as isOrdinaryWord, looksOrdinary } from './capitals.ts';
import { defineKind, type Match } from './rule-kind.ts';

const shape = /^(\p{Lu}{2,6})(s|['’]s)?$/u;
/** Longer ones cannot be told from shouted words, unless they cannot be spoken: HMICFRS. */
const longShape = /^((?=.*[^\P{Lu}AEIOUY]{4})\p{Lu}{7,9})(s|['’]s)?$/u;
/** A small letter between two capitals, as in MoU and VfM. */
const mixedShape = /^(\p{Lu}[aefoptv]\p{Lu})(s|['’]s)?$/u;
const roman = /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const smallWord = /^(of|and|the|for|to|in|on|a|an|at|by|with)$/;

/** An abbreviation has a capital after its first letter; most words end here. */
const mayBeShort = ({ text, lower }: Word): boolean =>
  text.length >= 2 && text.length <= 11 && text.slice(1) !== lower.slice(1);

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

const isOrdinary = ({ isListed, word: { lower } }: Candidate): boolean => !isListed && isOrdinaryWord(lower);

/** Quoted, a note, or the name of a ship, an operation, a person or a level of warning. */
const isNamed = ({ draft, at }: Candidate): boolean => isNamedInCapitals(draft, at);

/** Whether a word may be spoken, so that in capitals it is a shout or a name as likely as an abbreviation. */
const isSpeakable = (word: string): boolean => word.length > 3 && /[AEIOUY]/u.test(word);

/** Whether a neighbour is in capitals as well: a shouted line is another rule's business. */
const isShouted = ({ draft: { text, words }, at, isListed, known, word }: Candidate): boolean =>
  !isListed &&
  [words[at - 1], words[at + 1]].some((other) => {
    if (other === undefined || !/^\p{Lu}{2,}$/u.test(other.text) || known.has(other.text)) return false;
    if (looksOrdinary(other.lower)) return true;
    const [before, after] = other.start < word.start ? [other, word] : [word, other];
    return text.slice(before.end, after.start) === ' ' && isSpeakable(word.text) && isSpeakable(other.text);
  });

/** A surname after an initial: "J. SMITH". */
const isSurname = (candidate: Candidate): boolean => /(?:^|[^\p{L}])\p{Lu}\. $/u.test(textBefore(candidate, 4));

/** Initials of the writer: "^JS", or "-JS" at the end. */
const isSignature = (candidate: Candidate): boolean => {
  const before = textBefore(candidate, 2);
  if (/[\^~_/]\s?$/.test(before)) return true;
  return candidate.at === candidate.draft.words.length - 1 && /[-–—]\s?$/.test(before) && !/\S[-–—]$/.test(before);
};

const CODES: ReadonlySet<string> = new Set(['reference', 'postcode', 'email', 'phone']);
const YEAR = /^(?:19|20)\d\d$/;

/** A part of a number, a postcode or a registration plate. */
const isCode = ({ draft, at, word, short }: Candidate): boolean => {
  const { text, words } = draft;
  const previous = words[at - 1];
  const next = words[at + 1];
  const joins = (from: number, to: number) => to - from <= 1 && text[from] !== '\n';
  if (tokensOf(draft).some((token) => CODES.has(token.kind) && overlaps(token, word))) return true;
  if (previous && joins(previous.end, word.start) && /\d/.test(previous.text) && /\p{L}/u.test(previous.text))
    return true;
  if (!next || !joins(word.end, next.start) || !/^\d/.test(next.text)) return false;
  // “ISO 27001” is a code; “FTE 0.6”, “RTC 2 cars” and “NAW 2027” are not.
  const later = words[at + 2];
  const goesOn = later !== undefined && /^\d/.test(later.text) && text.slice(next.end, later.start) === ' ';
  if (text[word.end] !== ' ' || short.length < 3 || goesOn) return true;
  return /^\d{3,}|\p{L}/u.test(next.text) && !YEAR.test(next.text);
};

const isSpelledOut = ({ draft: { text }, long }: Candidate): boolean =>
  long !== undefined && text.toLowerCase().includes(long.toLowerCase());

/** How far before brackets the words of an abbreviation begin, in UTF-16 units. */
const EXPLAINED_WITHIN = 90;

/** After its words: "Care Quality Commission (CQC)". Its letters come in order in those words. */
const isInBrackets = (candidate: Candidate): boolean => {
  const {
    draft: { text },
    word: { start, end },
    short,
  } = candidate;
  if (text[start - 1] !== '(' || text[end] !== ')') return false;
  const letters = short.toLowerCase();
  const before = textBefore(candidate, EXPLAINED_WITHIN).toLowerCase();
  const first = before.search(new RegExp(`(?<!\\p{L})${letters[0]}`, 'u'));
  if (first < 0) return false;
  let at = first;
  return [...letters].every((letter) => {
    at = before.indexOf(letter, at) + 1;
    return at > 0;
  });
};

/** Before its words: "CQC (Care Quality Commission)". */
const isFollowedByWords = ({ draft: { text }, word: { end } }: Candidate): boolean =>
  /^ \([^)]*\p{Ll}{3}/u.test(text.slice(end, end + 80));

const hasItsInitials = ({ short, initials }: Candidate): boolean =>
  short.length > 2 && initials().includes(short.toUpperCase());

/** Why nothing is said of an abbreviation: it is none, or the post explains it. */
const REASONS = [
  isOrdinary,
  isNamed,
  isShouted,
  isSurname,
  isSignature,
  isCode,
  isSpelledOut,
  isInBrackets,
  isFollowedByWords,
  hasItsInitials,
] as const satisfies readonly ((candidate: Candidate) => boolean)[];

/** How an abbreviation of the list is spelled out in its place, or null where that may be wrong. */
const fixOf = (candidate: Candidate): string | null => {
  const {
    draft: { text, words },
    at,
    word: { start, end, text: written },
    short,
    long,
  } = candidate;
  const article = /^an?$/.test(words[at - 1]?.lower ?? '');
  const isReplaceable =
    long !== undefined && short === written && !article && text[end] !== '-' && text[start - 1] !== '-';
  return isReplaceable ? spelledOut(candidate, long) : null;
};

/** The abbreviations as they stand within quotation marks: EA”, “ICB” and “SRO. */
const namesOf = (found: readonly Candidate[]): string => {
  const shorts = found.map(({ short }) => short);
  return [shorts.slice(0, -1).join('”, “'), shorts.at(-1)!].filter(Boolean).join('” and “');
};

/** One match for all abbreviations of a draft, with a fix where all of them can be spelled out. */
const matchOf = (found: readonly Candidate[]): Match => {
  const [{ draft, word: first }, last] = [found[0]!, found.at(-1)!];
  const target = { start: first.start, end: first.end };
  const facts = { found: namesOf(found) };
  const fixes = found.map(fixOf);
  if (fixes.includes(null)) return { target, facts };
  const edit = { start: first.start, end: last.word.end };
  const written = fixes.map(
    (fix, index) => fix! + draft.text.slice(found[index]!.word.end, found[index + 1]?.word.start ?? edit.end),
  );
  return { target, facts, edit, replacements: [written.join('')] };
};

export const acronym = defineKind({
  name: 'acronym',
  title: 'Unexplained abbreviations',
  about:
    'Finds abbreviations in capitals that not every reader knows and that the post does not explain, and spells out those of the department’s list. One hint for all of a draft; none in replies.',
  message: 'Spell out “{found}” the first time, or say it in words everybody knows.',
  scope: 'draft',
  needs: ['capitals'],
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
      const { words, reply } = draft;
      if (reply) return [];
      const seen = new Set<string>();
      const unknown: Candidate[] = [];
      let allInitials: string | undefined;
      const initials = () => (allInitials ??= initialsOf(words));
      words.forEach((word, at) => {
        if (!mayBeShort(word)) return;
        const shaped = shape.exec(word.text) ?? longShape.exec(word.text) ?? mixedShape.exec(word.text);
        const short = shaped?.[1] ?? word.text.replace(/['’]s$/, '');
        const isListed = long.has(short);
        if (!isListed && !shaped) return;
        if (seen.has(short) || isKnown(short, word.text)) return;
        seen.add(short);
        const candidate = { draft, at, word, short, isListed, long: long.get(short), known: listed, initials };
        if (!REASONS.some((isSo) => isSo(candidate))) unknown.push(candidate);
      });
      return unknown.length > 0 ? [matchOf(unknown)] : [];
    };
  },
});
