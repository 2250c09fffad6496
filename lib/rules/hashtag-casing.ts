import * as z from 'zod';
import type { Tag } from '../text/span.ts';
import { lowerCaseWords, wholeNumber } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

type Casing = (body: string, key: string) => { readonly to: string } | 'unknown' | null;

/** A name that starts small on purpose, such as iPhone, eVisa or mRNA. */
const smallOnPurpose = /^\p{Ll}\p{Lu}/u;
const startsSmall = /^\p{Ll}/u;
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Cuts a tag into known words, as few as possible; null where something is left over. */
const split = (body: string, words: ReadonlySet<string>, longest: number): readonly string[] | null => {
  if (body.length > 60) return null;
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= body.length; end++) {
    let fewest: readonly string[] | null = null;
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const head = best[start];
      if (!head || !words.has(body.slice(start, end))) continue;
      if (fewest === null || head.length + 1 < fewest.length) fewest = [...head, body.slice(start, end)];
    }
    best[end] = fewest;
  }
  return best[body.length] ?? null;
};

/**
 * A hashtag whose letters are not in the case they should have: a capital to start with, the listed casing, or an
 * abbreviation's.
 */
export const hashtagCasing = defineKind({
  name: 'hashtag-casing',
  title: 'Capitals in hashtags',
  about:
    'Finds hashtags without a capital to start with, or cased unlike the department’s list or its abbreviations. ' +
    'Capitals let people and screen readers tell the words of a hashtag apart.',
  message: 'Change the capitals of #{tag}.',
  scope: 'line',
  params: z.strictObject({
    want: z
      .enum(['capital', 'listed', 'abbreviation'], 'choose capital, listed or abbreviation')
      .meta({ title: 'A capital first, the listed casing, or an abbreviation’s casing' }),
    words: lowerCaseWords
      .default([])
      .meta({ title: 'Words that hashtags are made of, so that each can get its capital' }),
    oneWord: wholeNumber(0).default(10).meta({ title: 'Letters up to which an unknown hashtag is taken for one word' }),
    except: lowerCaseWords.default([]).meta({ title: 'Abbreviations that are also words' }),
  }),
  compile: ({ want, words, oneWord, except }, lists) => {
    const listed = new Map(lists.hashtags.map((tag) => [tag.toLowerCase(), tag]));
    const exceptions = new Set(except);
    const shorts = new Set(lists.acronyms.map(({ short }) => short));
    const abbreviations = new Map<string, string>();
    for (const short of shorts) {
      const key = short.toLowerCase();
      if (!listed.has(key) && !exceptions.has(key) && !abbreviations.has(key)) abbreviations.set(key, short);
    }
    const known = new Set(words);
    const longest = Math.max(0, ...words.map((word) => word.length));

    const start: Casing = (body, key) => {
      if (!startsSmall.test(body) || smallOnPurpose.test(body) || listed.has(key) || abbreviations.has(key))
        return null;
      if (body !== key) return { to: capital(body) };
      const parts = split(body, known, longest);
      if (parts) return { to: parts.map(capital).join('') };
      return body.length <= oneWord ? { to: capital(body) } : 'unknown';
    };
    const list: Casing = (body, key) => {
      const to = listed.get(key);
      return to === undefined || to === body ? null : { to };
    };
    const abbreviation: Casing = (body, key) => {
      const to = abbreviations.get(key);
      return to === undefined || shorts.has(body) ? null : { to };
    };
    const casing = { capital: start, listed: list, abbreviation }[want];

    const find = ({ start: from, end, text: body }: Tag): Match | null => {
      const found = casing(body, body.toLowerCase());
      if (found === null) return null;
      const target = { start: from, end };
      const better = found === 'unknown' ? capital(body) : found.to;
      const facts = { tag: body, better };
      return found === 'unknown' ? { target, facts } : { target, facts, replacements: [`#${better}`] };
    };
    return ({ hashtags }) => (hashtags.length === 0 ? [] : hashtags.map(find).filter((match) => match !== null));
  },
});
