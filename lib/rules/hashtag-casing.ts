import * as z from 'zod';
import type { Tag } from '../text/span.ts';
import { lowerCaseWords } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

type Casing = (body: string, key: string) => string | null;

/**
 * A hashtag whose letters are not in the case they should have: the listed casing, or an abbreviation's.
 */
export const hashtagCasing = defineKind({
  name: 'hashtag-casing',
  title: 'Capitals in hashtags',
  about:
    'Finds hashtags cased unlike the department’s list or its abbreviations. ' +
    'Capitals let people and screen readers tell the words of a hashtag apart.',
  message: 'Change the capitals of #{tag}.',
  scope: 'line',
  needs: ['hashtag'],
  params: z.strictObject({
    want: z
      .enum(['listed', 'abbreviation'], 'choose listed or abbreviation')
      .meta({ title: 'The listed casing, or an abbreviation’s casing' }),
    except: lowerCaseWords.default([]).meta({ title: 'Abbreviations that are also words' }),
  }),
  compile: ({ want, except }, lists) => {
    const listed = new Map(lists.hashtags.map((tag) => [tag.toLowerCase(), tag]));
    const exceptions = new Set(except);
    const shorts = new Set(lists.acronyms.map(({ short }) => short));
    const abbreviations = new Map<string, string>();
    for (const short of shorts) {
      const key = short.toLowerCase();
      if (!listed.has(key) && !exceptions.has(key) && !abbreviations.has(key)) abbreviations.set(key, short);
    }
    const list: Casing = (body, key) => {
      const to = listed.get(key);
      return to === undefined || to === body ? null : to;
    };
    const abbreviation: Casing = (body, key) => {
      if (shorts.has(body) || listed.has(key)) return null;
      const [, letters = key, year = ''] = /^([a-z]{3,})(\d{2,4})$/.exec(key) ?? [];
      const to = abbreviations.get(key) ?? abbreviations.get(letters);
      return to === undefined || to + year === body ? null : to + (abbreviations.has(key) ? '' : year);
    };
    const casing = { listed: list, abbreviation }[want];

    const find = ({ start: from, end, text: body }: Tag): Match | null => {
      const better = casing(body, body.toLowerCase());
      if (better === null) return null;
      return { target: { start: from, end }, facts: { tag: body, better }, replacements: [`#${better}`] };
    };
    return ({ hashtags }) => (hashtags.length === 0 ? [] : hashtags.map(find).filter((match) => match !== null));
  },
});
