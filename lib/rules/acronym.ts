import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import type { Word } from '../text/span.ts';
import { LINKING, ORDINARY } from '../text/ordinary-words.ts';
import { defineKind, type Match } from './rule-kind.ts';

const shape = /^(\p{Lu}{2,6})(s|['’]s)?$/u;
const roman = /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const smallWord = /^(of|and|the|for|to|in|on|a|an|at|by|with)$/;

/** Whether a neighbour is in capitals as well: a shouted line is another rule's business. */
const isShouted = (word: Word | undefined, abbreviations: ReadonlySet<string>): boolean =>
  word !== undefined && /^\p{Lu}{2,}$/u.test(word.text) && !abbreviations.has(word.text);

/** Initials of the words of a draft, without "of", "and" and the like, so that "Driver and Vehicle Licensing Agency" explains DVLA. */
const initialsOf = (words: readonly Word[]): string =>
  words.filter(({ lower }) => !smallWord.test(lower)).map(({ text }) => (shape.test(text) ? ' ' : text[0]!.toUpperCase())).join('');

/** Bodies that take "the": the Care Quality Commission, but HM Treasury and Universal Credit. */
const takesArticle = (long: string): boolean =>
  /^(?!HM |UK |NHS )(?=\p{Lu}).*?(?:Office|Agency|Authority|Department|Ministry|Commission|Service|Executive|Association|Committee|Institute|Laboratory|Centre|Framework|Duty)(?!\p{L})/u.test(long);

const spelledOut = ({ text, words }: Draft, at: number, short: string, long: string): string => {
  const atStart = /(?:^|[.!?\n]\s*)$/.test(text.slice(Math.max(words[at]!.start - 3, 0), words[at]!.start));
  const determined = /^(the|our|your|their|this|its)$/.test(words[at - 1]?.lower ?? '');
  const name = takesArticle(long) && (atStart || !determined) ? `the ${long}` : long;
  return `${atStart ? name[0]!.toUpperCase() + name.slice(1) : name} (${short})`;
};

/** Numbers, registration plates, initials of a writer ("^JS") and surnames after an initial ("J. SMITH") look like acronyms. */
const isCode = ({ text, words }: Draft, at: number): boolean => {
  const word = words[at]!;
  const before = text.slice(Math.max(word.start - 2, 0), word.start);
  if (/(?:^|[^\p{L}])\p{Lu}\. $/u.test(text.slice(Math.max(word.start - 4, 0), word.start))) return true;
  const previous = words[at - 1];
  const next = words[at + 1];
  const joins = (from: number, to: number) => to - from <= 1 && text[from] !== '\n';
  if (/[\^~_/]\s?$/.test(before) || (at === words.length - 1 && /[-–—]\s?$/.test(before) && !/\S[-–—]$/.test(before))) return true;
  if (previous && joins(previous.end, word.start) && /\d/.test(previous.text) && /\p{L}/u.test(previous.text)) return true;
  return next !== undefined && joins(word.end, next.start) && /^\d/.test(next.text);
};

/** `initials` is asked last, because only an unknown abbreviation needs it. */
const isExplained = (text: string, { start, end }: Word, short: string, long: string | undefined, initials: () => string): boolean => {
  if (long && text.toLowerCase().includes(long.toLowerCase())) return true;
  if (text[start - 1] === '(' && text[end] === ')' && /\p{L}\s*\($/u.test(text.slice(Math.max(start - 4, 0), start))) return true;
  if (/^ \([^)]*\p{Ll}{3}/u.test(text.slice(end, end + 80))) return true;
  return short.length > 2 && initials().includes(short.toUpperCase());
};

export const acronym = defineKind({
  name: 'acronym',
  title: 'Unexplained abbreviations',
  about: 'Finds abbreviations in capitals that not every reader knows and that the post does not explain, and spells out those of the department’s list.',
  message: 'Spell out “{found}” the first time, or say it in words everybody knows.',
  scope: 'draft',
  params: z.strictObject({
    ignore: z
      .array(z.string('list words, each in quotation marks'), 'list words, each in quotation marks')
      .default([])
      .meta({ title: 'Words in capitals that are not abbreviations, beside the commonest, or that need no explaining' }),
  }),
  compile: ({ ignore }, lists) => {
    const listed = new Set(lists.acronyms.filter((one) => one.known).map(({ short }) => short));
    const known = new Set([...ignore, ...listed]);
    const long = new Map(lists.acronyms.filter((one) => !known.has(one.short)).map((one) => [one.short, one.long]));
    return (draft) => {
      const { words, text } = draft;
      const seen = new Set<string>();
      const matches: Match[] = [];
      let allInitials: string | undefined;
      const initials = () => (allInitials ??= initialsOf(words));
      for (let at = 0; at < words.length; at++) {
        const word = words[at]!;
        // An abbreviation has a capital after its first letter; most words end here.
        if (word.text.length < 2 || word.text.length > 8 || word.text.slice(1) === word.lower.slice(1)) continue;
        const short = shape.exec(word.text)?.[1] ?? word.text.replace(/['’]s$/, '');
        if (!long.has(short) && !shape.test(word.text)) continue;
        if (seen.has(short) || known.has(short) || known.has(word.text) || roman.test(short)) continue;
        seen.add(short);
        const isWord = ORDINARY.has(word.lower) || LINKING.has(word.lower);
        if (!long.has(short) && (isWord || isShouted(words[at - 1], listed) || isShouted(words[at + 1], listed))) continue;
        if (isCode(draft, at) || isExplained(text, word, short, long.get(short), initials)) continue;
        const target = { start: word.start, end: word.end };
        const spelled = long.get(short);
        const article = /^an?$/.test(words[at - 1]?.lower ?? '');
        const replaceable = spelled !== undefined && short === word.text && !article && text[word.end] !== '-' && text[word.start - 1] !== '-';
        matches.push({ target, facts: { found: short }, ...(replaceable && { replacements: [spelledOut(draft, at, short, spelled)] }) });
      }
      return matches;
    };
  },
});
