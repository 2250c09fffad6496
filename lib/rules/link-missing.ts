import * as z from 'zod';
import { createPhraseFinder } from '../draft/phrases.ts';
import { listOf } from './params.ts';
import { defineKind } from './rule-kind.ts';

type How = 'anywhere' | 'at-end' | 'fine';

/** Whether a line ends at a place, with nothing behind it that a reader could ring, write to or visit. */
const leadsNowhere = (text: string, end: number): boolean => {
  const rest = text.slice(end);
  return /^[^\p{L}\p{N}@#\n]*(?:\n|$)/u.test(rest) && !/\d{5}|\d{3} \d|@/.test(rest);
};

/** A draft that mentions something to see, with neither a link nor a video that shows it. */
export const linkMissing = defineKind({
  name: 'link-missing',
  title: 'Words that promise a link',
  about:
    'Finds drafts that speak of something, a film say, and give no link to it. Replies, quotes and threads are left alone: it may be there.',
  message: 'Add the link: you mention “{found}”.',
  scope: 'draft',
  params: z.strictObject({
    phrases: listOf('list words or phrases').default([]).meta({ title: 'Words or phrases, in any case' }),
    atEnd: listOf('list words or phrases')
      .default([])
      .meta({ title: 'Words or phrases that count only at the end of a line, with no number or mention to go on to' }),
    unless: listOf('list words or phrases')
      .default([])
      .meta({ title: 'Words by which a draft warns of links and promises none' }),
    except: listOf('list phrases').default([]).meta({ title: 'Phrases that are fine' }),
  }),
  compile: ({ phrases, atEnd, except, unless }) => {
    const findWarning = createPhraseFinder(unless.map((text) => ({ text, value: true })));
    const find = createPhraseFinder<How>(
      [
        ...phrases.map((text) => ({ text, value: 'anywhere' as const })),
        ...atEnd.map((text) => ({ text, value: 'at-end' as const })),
        ...except.map((text) => ({ text, value: 'fine' as const })),
      ],
      { choices: true },
    );
    return (draft) => {
      const { links, media, reply, quote, thread } = draft;
      if (links.length > 0 || reply || quote || (thread !== null && thread.count > 1)) return [];
      if (media.some(({ kind }) => kind !== 'image')) return [];
      const found = find(draft).find(
        ({ value, end }) => value === 'anywhere' || (value === 'at-end' && leadsNowhere(draft.text, end)),
      );
      return found && findWarning(draft).length === 0
        ? [{ target: 'draft', facts: { found: draft.text.slice(found.start, found.end) } }]
        : [];
    };
  },
});
