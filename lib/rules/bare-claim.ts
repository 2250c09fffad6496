import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import { isMasked } from '../draft/masks.ts';
import { createPhraseFinder } from '../draft/phrases.ts';
import { type TokenKind, tokensOf } from '../draft/tokens.ts';
import { accidentalStop, isSiteName } from '../draft/url.ts';
import { rememberFor } from '../text/remember.ts';
import { indexEndingAfter, indexStartingFrom, spanAt, spansWithin } from '../text/sorted-spans.ts';
import { overlaps, type Span } from '../text/span.ts';
import { namesMoment, namesPeriod } from '../text/time/periods.ts';
import { flag, phrases, wholeNumber } from './params.ts';
import { defineKind } from './rule-kind.ts';

const SUPPORT = ['link', 'media', 'source', 'period', 'number'] as const;
type Support = (typeof SUPPORT)[number];

const support = z.array(z.enum(SUPPORT, `write ${SUPPORT.join(', ')}`));

const claimParams = z.strictObject({
  words: phrases.meta({ title: 'Words or phrases; % is a percentage, # a number, *est a word that ends so' }),
  near: phrases.meta({ title: 'Words or phrases of which one must be near, before or after, written in the same way' }),
  inOrder: flag.default(false).meta({ title: 'Only where the one that is near comes after' }),
  within: wholeNumber(0).default(3).meta({ title: 'Most words between the two' }),
  enough: support.default([]).meta({ title: 'What supports this claim, beside what supports every claim of the rule' }),
});

/** Words that end in “est” and compare nothing. */
const NO_SUPERLATIVE =
  /^(?:north|south|mid)?(?:west|interest|guest|request|forest|harvest|protest|arrest|rest|test|honest|modest|contest|invest|suggest|digest|chest|nest|quest|crest|vest|latest|priest|unrest|conquest)$/;

type Claim = z.output<typeof claimParams>;
type Finder = (draft: Draft) => readonly Span[];

/** What stands for a sort of figure in a list of words. */
const FIGURES: Readonly<Record<string, readonly TokenKind[]>> = { '%': ['percent'], '#': ['number', 'money'] };

/** Finds words and phrases, words that end as given, and figures, in order of position. */
const finderOf = (list: readonly string[]): Finder => {
  const kinds = new Set(list.flatMap((text) => FIGURES[text] ?? []));
  const endings = list.filter((text) => text.startsWith('*')).map((text) => text.slice(1));
  const rest = list.filter((text) => FIGURES[text] === undefined && !text.startsWith('*'));
  const find = createPhraseFinder(rest.map((text) => ({ text, value: true })));
  return (draft) => [
    ...find(draft),
    ...(endings.length > 0
      ? draft.words.filter(
          ({ lower }) => endings.some((ending) => lower.endsWith(ending)) && !NO_SUPERLATIVE.test(lower),
        )
      : []),
    ...(kinds.size > 0 ? tokensOf(draft).filter(({ kind }) => kinds.has(kind)) : []),
  ];
};

/** A stretch from one span to another, if both are in one sentence with few words between. */
const joined = ({ text, words }: Draft, one: Span, other: Span, within: number): Span | null => {
  const [first, last] = one.start <= other.start ? [one, other] : [other, one];
  if (last.start < first.end || /[!?\n]|[.…](?=\s)|[.…]$/.test(text.slice(first.end, last.start))) return null;
  return spansWithin(words, first.end, last.start).length > within
    ? null
    : { start: first.start, end: Math.max(first.end, last.end) };
};

/** Where something must stand in part so that at most `within` words are between it and a span. */
const nearTo = ({ words }: Draft, { start, end }: Span, within: number): Span => ({
  start: words[indexEndingAfter(words, start) - 1 - within]?.start ?? -1,
  end: words[indexStartingFrom(words, end) + within]?.end ?? Infinity,
});

const compileClaim = ({ words, near, within, inOrder }: Claim): Finder => {
  const findWords = finderOf(words);
  const findNear = finderOf(near);
  // Most drafts have no percentage, which is quicker to see than that they have none of the words.
  const needsPercent = words.includes('%') || (near.length > 0 && near.every((text) => text === '%'));
  return (draft) => {
    if (needsPercent && !/%|per ?cent/i.test(draft.text)) return [];
    const found = findWords(draft);
    if (found.length === 0 || near.length === 0) return found.map(({ start, end }) => ({ start, end }));
    const others = findNear(draft);
    return found.flatMap((one) => {
      const area = nearTo(draft, one, within);
      return others
        .filter((other) => overlaps(other, area) && (!inOrder || other.start >= one.end))
        .flatMap((other) => joined(draft, one, other, within) ?? [])
        .slice(0, 1);
    });
  };
};

const hasPeriod = rememberFor(({ text }: Draft) => namesPeriod(text));

/** The sentences of a draft that name a moment. */
const momentsIn = rememberFor(
  ({ text, sentences }: Draft): ReadonlySet<Span | undefined> =>
    new Set(sentences.filter(({ start, end }) => namesMoment(text.slice(start, end)))),
);

const isYear = (text: string): boolean => /^(?:1[6-9]|20)\d{2}$/.test(text);

/** “to 240” or “, from 40” right behind a claim. */
const BASE_AFTER = /^[,:(]? ?(?:to|from) (?:about |around |over |nearly |almost |just |more than )?[£$€]?\d/;
/** Who was asked, or of how many: “of 1,200 people”, “(31 of 40)”, “we asked 300”. */
const BASE = /\b(?:of|asked|among|surveyed|polled) (?:the |our |over |about )?\d|\(\d/g;
const basesIn = rememberFor(({ text }: Draft): readonly Span[] =>
  Array.from(text.matchAll(BASE), ({ 0: found, index }) => ({ start: index, end: index + found.length })),
);

/** Whether a draft gives what a claim is measured from: a base, or two other numbers. “20mph” and years are none. */
const hasNumber = (draft: Draft, claim: Span): boolean => {
  const { text } = draft;
  if (BASE_AFTER.test(text.slice(claim.end, claim.end + 40))) return true;
  if (basesIn(draft).some((base) => !overlaps(base, claim))) return true;
  let others = 0;
  return tokensOf(draft).some((token) => {
    const { kind, start, end } = token;
    const isFigure =
      kind === 'money' ||
      kind === 'percent' ||
      (kind === 'number' && !isYear(text.slice(start, end)) && !/\p{L}/u.test(text[end] ?? ''));
    return isFigure && !overlaps(token, claim) && ++others > 1;
  });
};

/** Claims of size, change or share, with nothing in the draft that supports them. */
export const bareClaim = defineKind({
  name: 'bare-claim',
  title: 'Claims without support',
  about:
    'Finds claims such as a change in percent, a record or a superlative, in a draft with no link, source, period or number to support them. Wrong where readers know the figures from elsewhere.',
  message: 'Say where “{found}” comes from.',
  scope: 'draft',
  params: z.strictObject({
    claims: z.array(claimParams, 'list at least one claim').min(1, 'list at least one claim').meta({ title: 'Claims' }),
    enough: support.default([]).meta({ title: 'What supports a claim, so that nothing is said' }),
    sources: phrases.meta({ title: 'Words that name a source' }),
    unless: phrases.meta({ title: 'Words by which a sentence is no claim' }),
  }),
  compile: ({ claims, enough, sources, unless }) => {
    const findSource = finderOf(sources);
    const findUnless = finderOf(unless);
    const supports: Readonly<Record<Support, (draft: Draft, claim: Span) => boolean>> = {
      link: ({ links }) => links.some((link) => !isSiteName(link) && accidentalStop(link) < 0),
      media: ({ media }) => media.length > 0,
      source: (draft) => findSource(draft).length > 0,
      period: (draft, claim) => hasPeriod(draft) || momentsIn(draft).has(spanAt(draft.sentences, claim.start)),
      number: hasNumber,
    };
    const compiled = claims.map((claim) => ({
      find: compileClaim(claim),
      enough: [...new Set([...enough, ...claim.enough])],
    }));
    const isClaim = (draft: Draft, span: Span, needs: readonly Support[]): boolean => {
      if (isMasked(draft, span, ['quotation', 'address', 'tag']) || needs.some((one) => supports[one](draft, span)))
        return false;
      const sentence = spanAt(draft.sentences, span.start);
      return !findUnless(draft).some(({ start }) => sentence && sentence.start <= start && start < sentence.end);
    };
    return (draft) => {
      const { reply, quote, thread } = draft;
      if (reply || quote || (thread !== null && thread.count > 1)) return [];
      const found = compiled
        .flatMap(({ find, enough: needs }) => find(draft).filter((span) => isClaim(draft, span, needs)))
        .sort((one, other) => one.start - other.start || other.end - one.end);
      return found
        .filter((span, index) => index === 0 || span.start >= found[index - 1]!.end)
        .map((target) => ({ target, facts: { found: draft.text.slice(target.start, target.end) } }));
    };
  },
});
