import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import { defineKind, type Match } from './rule-kind.ts';
import { overlapsTagOrLink } from './spans.ts';

const maybe = /[\p{L}\p{M}\p{N}_&][#＃]\p{L}/u;

const tag = String.raw`[#＃][\p{L}\p{M}\p{N}_]{3,}`;
const patterns = {
  touching: new RegExp(`(?:${tag}){2,}`, 'gu'),
  // Behind an address without a domain or a file's name, # leads to a part of a page.
  behind: new RegExp(String.raw`(?<=(?<!\S)[\p{L}\p{M}\p{N}_'’@-]*[\p{L}\p{M}\p{N}_]&?)${tag}(?![#＃])`, 'gu'),
};

/** Hashtags that X does not link, because they touch one another or stand right behind a letter or digit. */
export const hashtagUnlinked = defineKind({
  name: 'hashtag-unlinked',
  title: 'Hashtags without a space before them',
  about: 'Finds hashtags that touch, and hashtags right behind a letter. X links none of them.',
  message: 'Put a space before each hashtag: X does not link {found}.',
  scope: 'line',
  needs: ['hash'],
  params: z.strictObject({
    where: z
      .enum(['touching', 'behind'], 'choose touching or behind')
      .meta({ title: 'Hashtags touching one another, or one behind a letter or digit' }),
  }),
  compile: ({ where }) => {
    const pattern = patterns[where];
    return (draft: Draft) => {
      const { text } = draft;
      if (!maybe.test(text)) return [];
      return Array.from(text.matchAll(pattern), ({ 0: found, index }): Match | null => {
        const target = { start: index, end: index + found.length };
        if (!/\p{L}/u.test(found) || overlapsTagOrLink(draft, target)) return null;
        const spaced = found.replaceAll(/(?<!^)[#＃]/g, ' $&');
        const joins = /[\p{L}\p{M}\p{N}_&]$/u.test(text.slice(0, index));
        return { target, facts: { found }, replacements: [joins ? ` ${spaced}` : spaced] };
      }).filter((match) => match !== null);
    };
  },
});
