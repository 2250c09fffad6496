import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import type { Span, Tag } from '../text/span.ts';
import { lowerCaseWords } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

type Fix = Pick<Match, 'replacements' | 'edit'>;

const cut = /[-‐‑'’/&.]/u;
const rest = /[-‐‑'’/&\p{L}\p{M}\p{N}_]+/uy;
const tail = /[-‐‑'’/&]+$/u;
const dayAfter = /^ (Day|Week|Month|Eve)(?![\p{L}\p{N}])/u;
const wordAfter = /^[^\S\n]*["“‘(]?[\p{L}\p{N}]/u;
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Short forms with a full stop that a name begins with, as in #St.John. */
const saint = /^(?:st|mt|ft|dr)$/iu;

/** One tag out of the pieces: "cost-of-living" → "CostOfLiving", "St.John" → "StJohn", "Don'tDrive" → "DontDrive". */
const joined = (whole: string): string => {
  const words = whole
    .replaceAll('&', '-And-')
    .replace(/['’]/g, '')
    .split(/[-‐‑.]/u);
  return words.map(capital).join('');
};

/** What is written on to a hashtag that ends at an offset, from the sign where X ends it; empty where it is whole. */
const cutOff = (text: string, { end, text: body }: Tag): string => {
  const sign = text[end];
  if (sign === undefined || !cut.test(sign)) return '';
  if (sign === '.') return saint.test(body) ? (/^\.\p{Lu}[\p{L}\p{N}]*/u.exec(text.slice(end))?.[0] ?? '') : '';
  rest.lastIndex = end;
  return (rest.exec(text)?.[0] ?? '').replace(tail, '');
};

/**
 * A hashtag that X ends at a hyphen, an apostrophe, a slash or an ampersand, so that part of it stays outside the link.
 */
export const hashtagBroken = defineKind({
  name: 'hashtag-broken',
  title: 'Hashtag cut short',
  about:
    'Finds hashtags with a hyphen, an apostrophe, a slash, an ampersand or the full stop of “St.” in them. ' +
    'X ends the hashtag there, so #COVID-19 leads to posts about #COVID.',
  message: 'Write {whole} without {sign}: X only links {linked}.',
  scope: 'line',
  needs: ['hashtag'],
  params: z.strictObject({
    suffixes: lowerCaseWords
      .default([])
      .meta({ title: 'Words that may follow a hashtag and a hyphen, as in #Leeds-based' }),
    possessives: lowerCaseWords.default([]).meta({ title: 'Words whose ’s belongs to the hashtag, as in #Mother’s' }),
  }),
  compile: ({ suffixes, possessives }, lists) => {
    const fineSuffixes = new Set(suffixes);
    const belonging = new Set(possessives);
    const listed = new Map(lists.hashtags.map((tag) => [tag.toLowerCase(), tag]));

    /** In "#London's roads" the hashtag #London works as meant; in "#Mother's Day" it does not. */
    const worksAsMeant = (body: string, after: string, following: string): boolean => {
      if (/^['’]s$/i.test(after)) {
        return !belonging.has(body.toLowerCase()) && !dayAfter.test(following) && wordAfter.test(following);
      }
      const suffix = /^[-‐‑](\p{L}+)$/u.exec(after)?.[1];
      return suffix !== undefined && fineSuffixes.has(suffix.toLowerCase());
    };

    /** The hashtag in one piece; null where a slash, a range of numbers or two initials leave it open. */
    const repair = (whole: string, { start, end }: Span, following: string): Fix | null => {
      if (whole.includes('/') || /\p{N}[-‐‑]\p{N}|^\p{L}&\p{L}$/u.test(whole)) return null;
      const day = /['’]s$/i.test(whole) ? dayAfter.exec(following) : null;
      const tag = joined(whole) + (day?.[1] ?? '');
      return {
        replacements: [`#${listed.get(tag.toLowerCase()) ?? tag}`],
        ...(day && { edit: { start, end: end + day[0].length } }),
      };
    };

    const find = (text: string, tag: Tag): Match | null => {
      const { start, end, text: body } = tag;
      const after = cutOff(text, tag);
      if (after === '') return null;
      const target = { start, end: end + after.length };
      const following = text.slice(target.end, target.end + 40);
      if (worksAsMeant(body, after, following)) return null;
      const whole = body + after;
      const facts = { whole: `#${whole}`, linked: `#${body}`, sign: text.charAt(end) };
      return { target, facts, ...repair(whole, target, following) };
    };

    return ({ text, hashtags }: Draft) =>
      hashtags.length === 0 ? [] : hashtags.map((tag) => find(text, tag)).filter((match) => match !== null);
  },
});
