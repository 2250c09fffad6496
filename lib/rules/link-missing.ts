import * as z from 'zod';
import { createPhraseFinder } from '../draft/phrases.ts';
import { listOf } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** A draft that mentions something to see, with neither a link nor a video that shows it. */
export const linkMissing = defineKind({
  name: 'link-missing',
  title: 'Words that promise a link',
  about:
    'Finds drafts that speak of something, a film say, and give no link to it. Replies, quotes and threads are left alone: it may be there.',
  message: 'Add the link: you mention “{found}”.',
  scope: 'draft',
  params: z.strictObject({
    phrases: listOf('list words or phrases')
      .min(1, 'list at least one phrase')
      .meta({ title: 'Words or phrases, in any case' }),
    except: listOf('list phrases').default([]).meta({ title: 'Phrases that are fine' }),
  }),
  compile: ({ phrases, except }) => {
    const find = createPhraseFinder([
      ...phrases.map((text) => ({ text, value: true })),
      ...except.map((text) => ({ text, value: false })),
    ]);
    return (draft) => {
      const { links, media, reply, quote, thread } = draft;
      if (links.length > 0 || reply || quote || (thread !== null && thread.count > 1)) return [];
      if (media.some(({ kind }) => kind !== 'image')) return [];
      const found = find(draft).find(({ value }) => value);
      return found ? [{ target: 'draft', facts: { found: draft.text.slice(found.start, found.end) } }] : [];
    };
  },
});
