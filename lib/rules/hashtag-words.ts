import * as z from 'zod';
import { splitEnglishTag, splitTag, type TagParts } from '../text/split-tag.ts';
import { TAG_CAPITALS } from '../text/tag-words.ts';
import type { Tag } from '../text/span.ts';
import { wholeNumber } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const capital = (word: string) =>
  TAG_CAPITALS.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);

/** The words of a hashtag that is written in one way, with what follows them; null where it is not, or is one word. */
type Reader = (tag: string) => (TagParts & { readonly after: string }) | null;

const splitBy =
  (pattern: RegExp, cut = splitTag): Reader =>
  (tag) => {
    const [, body = '', after = ''] = pattern.exec(tag) ?? [];
    const split = body === '' ? null : cut(body.toLowerCase());
    return split && { ...split, after };
  };

/** A word in small letters before one with a capital: #climateAction. iPhone, eVisa and mRNA start so on purpose. */
const startsSmall: Reader = (tag) => {
  const [, first, rest] = /^([a-z]{3,})([A-Z][a-z].*)$/.exec(tag) ?? [];
  return first && rest ? { parts: [first, rest], sure: true, after: '' } : null;
};
const SMALL = /^([a-z]{6,})(\d{0,4})$/;
const splitSmall = splitBy(SMALL, splitEnglishTag);

const readers: Readonly<Record<'start' | 'small' | 'capitals' | 'underscores', Reader>> = {
  start: (tag) => splitSmall(tag) ?? startsSmall(tag),
  small: splitBy(/^([A-Z]?[a-z]{6,})(\d{0,4})$/),
  capitals: splitBy(/^([A-Z]{7,})(\d{0,4})$/),
  underscores: (tag) => {
    const parts = tag.split('_').filter((part) => part !== '');
    return parts.length > 1 ? { parts, sure: true, after: '' } : null;
  },
};

/** Hashtags of several words that are not told apart by a capital for each. */
export const hashtagWords = defineKind({
  name: 'hashtag-words',
  title: 'Hashtags of several words',
  about:
    'Finds hashtags of several English words in small letters or in capitals alone, or with underscores. Silent on ' +
    'one word, and on a name or a hashtag in another language, whose words it does not know.',
  serious: 'hashtags that are surely of three words or more, or of as many letters as are set',
  message: 'Start each word of #{tag} with a capital letter.',
  scope: 'line',
  needs: ['hashtag'],
  params: z.strictObject({
    written: z
      .enum(['start', 'small', 'capitals', 'underscores'], 'choose start, small, capitals or underscores')
      .meta({
        title:
          'How it is written: a short one with a small letter to start with, in small letters, in capitals, or with underscores',
      }),
    long: wholeNumber(1)
      .default(12)
      .meta({ title: 'Letters from which a hashtag of two words is as hard to read as one of three' }),
  }),
  compile: ({ written, long }, { hashtags: known, acronyms }) => {
    const read = readers[written];
    // Other rules speak of those.
    const listed = new Set([...known, ...acronyms.map(({ short }) => short)].map((tag) => tag.toLowerCase()));

    const find = ({ start, end, text: tag }: Tag): readonly Match[] => {
      const found = read(tag);
      if (found === null || listed.has(tag.toLowerCase())) return [];
      const { parts, sure, after } = found;
      const better = `#${parts.map(capital).join('')}${after}`;
      const serious = sure && (parts.length > 2 || parts.join('').length >= long);
      // Of those in small letters, one rule speaks about those that are hard to read, the other about the rest.
      if (written === 'start' && serious && SMALL.test(tag)) return [];
      if (written === 'small' && !serious && SMALL.test(tag)) return [];
      return [{ target: { start, end }, facts: { tag, better }, ...(sure && { replacements: [better] }), serious }];
    };
    return ({ hashtags }) => (hashtags.length === 0 ? [] : hashtags.flatMap(find));
  },
});
