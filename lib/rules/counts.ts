import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import { tokensOf } from '../draft/tokens.ts';
import { formatNumber } from '../text/number.ts';
import { formatCount } from '../text/plural.ts';
import type { Span } from '../text/span.ts';
import { wholeNumber } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';
import { overlapsLink } from './spans.ts';
import { compilePost, postFields } from './when.ts';

const FIGURES = new Set(['money', 'percent', 'number', 'time', 'time-range', 'date', 'short-code', 'phone']);

/** Runs of question marks outside links: “Really??” asks once. */
const questionsIn = (draft: Draft): readonly Span[] =>
  Array.from(draft.text.matchAll(/[?？]+/g), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  })).filter((span) => !overlapsLink(draft, span));

/** What can be counted: its places in a draft, and its name. */
const COUNTED = {
  mentions: { find: ({ mentions }: Draft): readonly Span[] => mentions, names: { one: 'mention', other: 'mentions' } },
  questions: { find: questionsIn, names: { one: 'question', other: 'questions' } },
  lines: {
    find: ({ lines, text }: Draft): readonly Span[] =>
      lines.filter(({ start, end }) => text.slice(start, end).trim() !== ''),
    names: { one: 'line', other: 'lines' },
  },
  sentences: {
    find: ({ sentences }: Draft): readonly Span[] => sentences.filter(({ words }) => words > 0),
    names: { one: 'sentence', other: 'sentences' },
  },
  numbers: {
    find: (draft: Draft): readonly Span[] => tokensOf(draft).filter(({ kind }) => FIGURES.has(kind)),
    names: { one: 'number', other: 'numbers' },
  },
} as const;

const CHARACTERS = { one: 'character', other: 'characters' };

export const counts = defineKind({
  name: 'counts',
  title: 'At most, or at least, so many',
  about:
    'Finds posts with more mentions, questions, lines, sentences, numbers or characters than allowed, or with fewer than asked for. Characters are counted as the network counts them.',
  message: '{advice}. This post has {count}.',
  scope: 'draft',
  params: z
    .strictObject({
      what: z
        .enum(
          ['mentions', 'questions', 'lines', 'sentences', 'numbers', 'characters'],
          'write mentions, questions, lines, sentences, numbers or characters',
        )
        .meta({ title: 'What is counted' }),
      max: wholeNumber(0).optional().meta({ title: 'Most' }),
      min: wholeNumber(0).optional().meta({ title: 'Fewest' }),
      ...postFields,
    })
    .refine(({ max, min }) => max !== undefined || min !== undefined, 'give “max” or “min”')
    .refine(({ max, min }) => max === undefined || min === undefined || min <= max, {
      path: ['min'],
      error: 'make it no more than “max”',
    }),
  compile: ({ what, max = Infinity, min = 0, ...about }) => {
    const isAbout = compilePost(about);
    const names = what === 'characters' ? CHARACTERS : COUNTED[what].names;
    const found = (draft: Draft): { readonly count: number; readonly extra: Span | undefined } => {
      if (what === 'characters') return { count: draft.weightedLength, extra: undefined };
      const spans = COUNTED[what].find(draft);
      return { count: spans.length, extra: spans[max] };
    };
    return (draft): readonly Match[] => {
      if (!isAbout(draft)) return [];
      const { count, extra } = found(draft);
      const told = { count: formatNumber(count), what: names.other };
      if (count > max) {
        const advice = max === 0 ? `Use no ${names.other}` : `Use at most ${formatCount(max, names)}`;
        const target = extra ? { start: extra.start, end: extra.end } : 'draft';
        return [{ target, facts: { ...told, limit: max, advice } }];
      }
      if (count >= min || draft.text.trim() === '') return [];
      return [{ target: 'draft', facts: { ...told, limit: min, advice: `Use at least ${formatCount(min, names)}` } }];
    };
  },
});
