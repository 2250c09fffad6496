import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import { lowerCaseWords } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

/** “2/4”, “(2/4)”, “2 of 4” or “2/” at the beginning or the end. */
const number = String.raw`\(?(?<place>\d{1,2})(?:\/| of )(?<count>\d{1,2})?\)?`;
const atStart = new RegExp(String.raw`^\s*${number}(?![\d/])`, 'u');
const atEnd = new RegExp(String.raw`(?<![\d/])${number}[.!]?\s*$`, 'u');
const announced =
  /\b(?:thread|edefyn)\b|🧵|[👇⬇↓]|\bbelow\b|\bin \d+ posts\b|\b(?:more|details) (?:follow|in the next|to follow)\b/iu;
/** What begins a post after its number. */
const firstWord = /^\s*(?:\(?\d{1,2}(?:\/| of )\d{0,2}\)?[.:)]?\s*)?(?<word>[\p{L}’']+)/du;
const aLink = /https?:\/\/|\bwww\.|\.gov\.uk\b/i;

const numberOf = (text: string): { readonly place: number; readonly count: number | null } | null => {
  const { place, count } = (atStart.exec(text) ?? atEnd.exec(text))?.groups ?? {};
  return place === undefined ? null : { place: Number(place), count: count === undefined ? null : Number(count) };
};

type Thread = NonNullable<Draft['thread']>;
type Test = (draft: Draft, thread: Thread, openers: ReadonlySet<string>) => Match | null;

const WHOLE: Match = { target: 'draft' };

const isAnnounced: Test = ({ text }, { index, count }) =>
  index > 0 || count < 2 || announced.test(text) || numberOf(text) !== null ? null : { ...WHOLE, facts: { count } };

/** A number that is not that of the post, or none where other posts have one, or none in a thread of three or more. */
const isNumbered: Test = ({ text }, { index, count, others }) => {
  const facts = { place: index + 1, count };
  const own = numberOf(text);
  if (own) return own.place === index + 1 && (own.count ?? count) === count ? null : { ...WHOLE, facts };
  if (!others) return null;
  const isNeeded = others.some((other) => numberOf(other) !== null) || (index === 0 && count > 2);
  return isNeeded ? { ...WHOLE, facts } : null;
};

const isAlone: Test = ({ text }, { index, others }, openers) => {
  if (index === 0 || !others) return null;
  const found = firstWord.exec(text);
  const word = found?.groups?.word;
  if (!found || word === undefined || !openers.has(word.toLowerCase().replace('’', "'"))) return null;
  const [start, end] = found.indices!.groups!.word!;
  return { target: { start, end }, facts: { found: word } };
};

/** A link in a post between the first and the last, where neither of these has one. */
const isLinked: Test = ({ links }, { index, count, others }) => {
  const [link] = links;
  if (!link || !others || index === 0 || index === count - 1) return null;
  return aLink.test(others[0] ?? '') || aLink.test(others.at(-1) ?? '')
    ? null
    : { target: { start: link.start, end: link.end } };
};

const TESTS = { announced: isAnnounced, numbered: isNumbered, alone: isAlone, linked: isLinked };

/** A post of a thread that does not fit with the others. */
export const threadPost = defineKind({
  name: 'thread-post',
  title: 'Posts of a thread',
  about:
    'Finds a first post that does not say that more follow, a post whose number is missing or wrong, one that cannot be ' +
    'understood alone, and a link between the first and the last post. All but the first need to know the other posts.',
  message: 'Check this post of the thread.',
  scope: 'draft',
  params: z.strictObject({
    want: z
      .enum(['announced', 'numbered', 'alone', 'linked'], 'choose announced, numbered, alone or linked')
      .meta({ title: 'What the post should be: announced, numbered, understood alone, or linked first or last' }),
    openers: lowerCaseWords.default([]).meta({ title: 'Words that lead on from the post before' }),
  }),
  compile: ({ want, openers }) => {
    const leading = new Set(openers);
    return (draft) => {
      const found = draft.thread && TESTS[want](draft, draft.thread, leading);
      return found ? [found] : [];
    };
  },
});
