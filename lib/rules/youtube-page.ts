import * as z from 'zod';
import { parseYouTubeUrl } from '../draft/youtube.ts';
import { defineKind } from './rule-kind.ts';

const PAGES = ['broken', 'own', 'search'] as const;

/** Addresses of YouTube that lead to no film, or not to the one that is meant. */
export const youtubePage = defineKind({
  name: 'youtube-page',
  title: 'YouTube addresses without a film',
  about:
    'Finds YouTube addresses with a film’s id missing or cut (broken), pages that only whoever is signed in sees (own), and the front page, feeds and searches (search).',
  message: 'Give the address of the film itself.',
  scope: 'line',
  params: z.strictObject({
    pages: z
      .array(z.enum(PAGES, 'write broken, own or search'))
      .min(1, 'list at least one')
      .meta({ title: 'Which pages' }),
  }),
  compile: ({ pages }) => {
    const isListed = new Set<string>(pages);
    return ({ links }) =>
      links
        .filter(({ text }) => isListed.has(parseYouTubeUrl(text)?.what ?? ''))
        .map(({ start, end }) => ({ target: { start, end } }));
  },
});
