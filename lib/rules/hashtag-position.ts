import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import type { Tag } from '../text/span.ts';
import { words } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const aLetter = /\p{L}/u;
const goesOn = /^[-‐‑'’/&.][\p{L}\p{N}]/u;
const numbering = /\(?(?:\d+ ?(?:of|\/) ?\d+|a thread)\)?\s*$/iu;
const tags = /[#＃][\p{L}\p{M}\p{N}_]+\s*/gu;
const sentenceEnd = /(?:^|[.!?…:][”’"')\]]*|\p{Extended_Pictographic}\ufe0f?)$/u;
const humps = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{Ll}\p{Ll})(?=\p{N})/u;

/** A letter left alone, or a word that may have lost its apostrophe ("WomensHealth", "StDavidsDay"). */
const doubtful = /_|(?<!\S)(?![AI\d])\S(?!\S)|ens(?!\S)|s Day(?!\S)/u;

/** The words in a tag, in the writer's case; null if they cannot be separated. */
const asWords = (body: string): string | null => {
  const words = body.split(humps).join(' ');
  // A tag that begins in small letters may be several words joined, which only a person can part.
  return doubtful.test(words) || /^\p{Ll}/u.test(words) ? null : words;
};

const lineAround = (text: string, { start, end }: Tag) => {
  const next = text.indexOf('\n', end);
  return { from: text.lastIndexOf('\n', start - 1) + 1, to: next < 0 ? text.length : next };
};

/** What a tag is in its sentence: `apart` from it, a `word` of it, or one cannot tell. */
const roleOf = (text: string, tag: Tag, openers: ReadonlySet<string>): 'apart' | 'word' | 'unsure' => {
  const { from, to } = lineAround(text, tag);
  const opens = sentenceEnd.test(text.slice(from, tag.start).replace(tags, '').trimEnd());
  const after = text.slice(tag.end, to);
  if (/^(?:['’]s\b|[,;:.!?)]| [-–|] | \p{Ll})/u.test(after)) return 'word';
  if (!opens) return 'unsure';
  const next = after.replace(tags, '').trimStart();
  if (next === '') return 'apart';
  return openers.has(/^[\p{L}'’]+/u.exec(next)?.[0].replace('’', "'") ?? '') ? 'apart' : 'unsure';
};

/** The span to delete with a tag that is apart: one space beside it, or its whole line. */
const cutOf = (text: string, tag: Tag) => {
  const { from, to } = lineAround(text, tag);
  const before = text.slice(from, tag.start);
  const after = text.slice(tag.end, to);
  if (before.trim() === '') {
    const end = tag.end + after.length - after.trimStart().length;
    return {
      start: from,
      end: after.trim() === '' ? end + text.slice(end).length - text.slice(end).trimStart().length : end,
    };
  }
  return { start: from + before.trimEnd().length, end: tag.end };
};

const repair = (draft: Draft, tag: Tag, openers: ReadonlySet<string>): Omit<Match, 'target'> | null => {
  const { text, hashtags } = draft;
  const role = roleOf(text, tag, openers);
  const key = tag.text.toLowerCase();
  const repeated = hashtags.some((other) => other !== tag && other.text.toLowerCase() === key);
  const end = text.trimEnd().length;
  const appended = repeated ? '' : ` ${text.slice(tag.start, tag.end)}`;
  if (role === 'word') {
    const words = asWords(tag.text);
    if (words === null) return null;
    if (repeated) return { replacements: [words] };
    return { edit: { start: tag.start, end }, replacements: [words + text.slice(tag.end, end) + appended] };
  }
  if (role === 'unsure') return null;
  const cut = cutOf(text, tag);
  return { edit: { start: cut.start, end }, replacements: [text.slice(cut.end, end) + appended] };
};

/**
 * Hashtags with words after them. Only the first that can be moved brings its replacement, because each move changes
 * the rest of the draft.
 */
export const hashtagPosition = defineKind({
  name: 'hashtag-position',
  title: 'Hashtag before the end',
  about: 'Finds hashtags with words after them. At the end they do not interrupt the sentence, seen or read aloud.',
  message: 'Move #{tag} to the end, after the words.',
  scope: 'draft',
  needs: ['hashtag'],
  params: z.strictObject({
    openers: words.meta({ title: 'Words that open a sentence, so that a hashtag before them is no part of it' }),
  }),
  compile: ({ openers }) => {
    const opening = new Set(openers);
    return (draft) => {
      const { text, hashtags, words } = draft;
      const [first] = hashtags;
      if (first === undefined || (words.at(-1)?.start ?? 0) < first.end) return [];
      const ending = Math.max(0, text.length - 40);
      const numbered = text.slice(ending).search(numbering);
      const until = numbered < 0 ? text.length : ending + numbered;
      const last = words.findLast((word) => word.start < until && aLetter.test(word.text));
      if (last === undefined) return [];
      let attempts = 5;
      return hashtags.flatMap((tag): readonly Match[] => {
        if (last.start < tag.end || goesOn.test(text.slice(tag.end, tag.end + 3))) return [];
        const fix = attempts-- > 0 ? repair(draft, tag, opening) : null;
        if (fix !== null) attempts = 0;
        return [{ target: { start: tag.start, end: tag.end }, facts: { tag: tag.text }, ...fix }];
      });
    };
  },
});
