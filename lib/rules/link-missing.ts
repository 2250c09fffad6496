import * as z from 'zod';
import { createPhraseFinder, type PhraseMatch } from '../draft/phrases.ts';
import { listOf } from './params.ts';
import { defineKind } from './rule-kind.ts';

type How = 'anywhere' | 'at-end' | 'fine' | 'pointer' | 'verb';

/** Most words from a verb to the word that points: “find out how to claim for your child here”. */
const REACH = 8;

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
    pointers: listOf('list words or phrases')
      .default([])
      .meta({ title: 'Words that point to a link where they end a line, close behind a verb' }),
    verbs: listOf('list words').default([]).meta({ title: 'What one does with a link: read, book' }),
    unless: listOf('list words or phrases')
      .default([])
      .meta({ title: 'Words by which a draft warns of links and promises none' }),
    except: listOf('list phrases').default([]).meta({ title: 'Phrases that are fine' }),
  }),
  compile: ({ phrases, atEnd, pointers, verbs, except, unless }) => {
    const findWarning = createPhraseFinder(unless.map((text) => ({ text, value: true })));
    const find = createPhraseFinder<How>(
      [
        ...phrases.map((text) => ({ text, value: 'anywhere' as const })),
        ...atEnd.map((text) => ({ text, value: 'at-end' as const })),
        ...except.map((text) => ({ text, value: 'fine' as const })),
        ...pointers.map((text) => ({ text, value: 'pointer' as const })),
      ],
      { choices: true },
    );
    const findVerbs = createPhraseFinder(
      verbs.map((text) => ({ text, value: 'verb' as const })),
      { choices: true },
    );
    return (draft) => {
      const { links, media, reply, quote, thread } = draft;
      if (links.length > 0 || reply || quote || (thread !== null && thread.count > 1)) return [];
      if (media.some(({ kind }) => kind !== 'image')) return [];
      const isPointed = ({ first, start, end }: PhraseMatch<How>): boolean =>
        leadsNowhere(draft.text, end) &&
        findVerbs(draft).some(
          (verb) =>
            verb.last < first && first - verb.last <= REACH && !/[.!?\n]/.test(draft.text.slice(verb.end, start)),
        );
      const found = find(draft).find(
        (one) =>
          one.value === 'anywhere' ||
          (one.value === 'at-end' && leadsNowhere(draft.text, one.end)) ||
          (one.value === 'pointer' && isPointed(one)),
      );
      return found && findWarning(draft).length === 0
        ? [{ target: 'draft', facts: { found: draft.text.slice(found.start, found.end) } }]
        : [];
    };
  },
});
