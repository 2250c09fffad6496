import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '../../../lib/draft/draft.ts';
import type { Span } from '../../../lib/text/span.ts';
import { createLineCache, linesOf } from '../../../lib/draft/lines.ts';
import { parseDraft } from '../../../lib/draft/parse-draft.ts';
import { weightedLength } from '../../../lib/networks/x/weight.ts';
import { drafts } from './arbitraries.ts';

const texts = (text: string, spans: readonly Span[]): readonly string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

const spanLists = ({
  lines,
  words,
  sentences,
  hashtags,
  mentions,
  cashtags,
  links,
  emoji,
}: Draft): readonly (readonly Span[])[] => [
  words,
  sentences,
  hashtags,
  mentions,
  cashtags,
  links,
  emoji,
  lines.filter(({ start, end }) => end > start),
];

test('spans of any draft lie in the text, have a length, are in order and do not overlap', () => {
  fc.assert(
    fc.property(drafts, (text) => {
      const draft = parseDraft(text);
      for (const spans of spanLists(draft)) {
        let free = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          free = end;
        }
        expect(free).toBeLessThanOrEqual(text.length);
      }
      const tags = [...draft.links, ...draft.hashtags, ...draft.mentions, ...draft.cashtags].sort(
        (a, b) => a.start - b.start,
      );
      tags.forEach(({ start }, at) => expect(start).toBeGreaterThanOrEqual(tags[at - 1]?.end ?? 0));
    }),
    { numRuns: 1000 },
  );
});

test('words and sentences of any draft say what the text says where they point', () => {
  fc.assert(
    fc.property(drafts, (text) => {
      const { words, sentences, emoji, links } = parseDraft(text);
      for (const span of [...words, ...emoji, ...links]) expect(text.slice(span.start, span.end)).toBe(span.text);
      for (const { start, end } of sentences) expect(text.slice(start, end)).not.toMatch(/[\n\r\u2028\u2029]/);
      for (const word of words)
        expect(
          sentences.some(({ start, end }) => start <= word.start && word.end <= end),
          word.text,
        ).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('the overflow of any draft begins where what is before it still fits and what comes next does not', () => {
  fc.assert(
    fc.property(drafts, fc.integer({ min: 1, max: 60 }), (text, limit) => {
      const { overflowStart, weightedLength, links, emoji } = parseDraft(text, {}, { limit });
      expect(overflowStart !== null).toBe(weightedLength > limit);
      if (overflowStart === null) return;
      expect(overflowStart).toBeLessThan(text.length);
      const parted = [...links, ...emoji].find(({ start, end }) => start < overflowStart && overflowStart < end);
      expect(parted).toBeUndefined();
      expect(
        /[\ud800-\udbff]$/.test(text.slice(0, overflowStart)) && /^[\udc00-\udfff]/.test(text.slice(overflowStart)),
      ).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test('finds links, tags and mentions with their spans', () => {
  const draft = parseDraft('See https://www.gov.uk/bins and @HMRCgovuk #OpenDay $GBP');
  expect(texts(draft.text, draft.links)).toEqual(['https://www.gov.uk/bins']);
  expect(texts(draft.text, draft.mentions)).toEqual(['@HMRCgovuk']);
  expect(texts(draft.text, draft.hashtags)).toEqual(['#OpenDay']);
  expect(texts(draft.text, draft.cashtags)).toEqual(['$GBP']);
  expect(draft.hashtags[0]?.text).toBe('OpenDay');
});

test.each([
  ['a mention within an address is none', 'https://www.youtube.com/@10DowningStreet', 0],
  ['an e-mail address has none', 'press@gov.uk', 0],
  ['a handle has at most 15 characters', '@abcdefghijklmnop', 0],
  ['15 will do', '@abcdefghijklmno', 1],
  ['a full-width @ will do', '＠HMRC', 1],
  ['behind a full stop', '.@HMRC has news', 1],
])('%s', (_, text, count) => {
  expect(parseDraft(text).mentions).toHaveLength(count);
});

test.each([
  ['#COVID-19', ['#COVID']],
  ["#Mother's Day", ['#Mother']],
  ['#R&D', ['#R']],
  ['#2026', []],
  ['https://gov.uk/#part', []],
  ['#Diwrnod #Gŵyl', ['#Diwrnod', '#Gŵyl']],
])('the hashtags of %s', (text, tags) => {
  expect(texts(text, parseDraft(text).hashtags)).toEqual(tags);
});

test.each([
  ['Thanks.It was', ['Thanks.It']],
  ['e.g. this, U.S. and report.pdf', []],
  ['See notes.zip', ['notes.zip']],
  ['(https://en.wikipedia.org/wiki/Cardiff_(city)), too', ['https://en.wikipedia.org/wiki/Cardiff_(city)']],
  ['https://a.uk/x.', ['https://a.uk/x']],
  [`https://gov.uk/?token=${'eyJ-_'.repeat(100)}.`, [`https://gov.uk/?token=${'eyJ-_'.repeat(100)}`]],
  [`https://gov.uk/${'a'.repeat(5000)}`, []],
  ['gov.uk\u00a0and\u3000nhs.uk', ['gov.uk', 'nhs.uk']],
])('the links of %s', (text, links) => {
  expect(texts(text, parseDraft(text).links)).toEqual(links);
});

test('offsets point into the text as written, composed or not', () => {
  const text = 'Cafe\u0301 ar agor: https://gov.uk #Gw\u0302yl @HMRC 🎉';
  const draft = parseDraft(text);
  expect(texts(text, [...draft.links, ...draft.hashtags, ...draft.mentions, ...draft.emoji])).toEqual([
    'https://gov.uk',
    '#Gw\u0302yl',
    '@HMRC',
    '🎉',
  ]);
  expect(draft.words[0]).toMatchObject({ text: 'Cafe\u0301', lower: 'café' });
  expect(draft.weightedLength).toBe(parseDraft(text.normalize()).weightedLength);
});

test('the overflow starts at the first character that no longer fits', () => {
  const start = (text: string) => parseDraft(text).overflowStart;
  expect(start('a'.repeat(280))).toBeNull();
  expect(start('a'.repeat(281))).toBe(280);
  expect(start('a'.repeat(279) + '👩‍👩‍👧')).toBe(279);
  expect(start('a'.repeat(270) + ' https://gov.uk/x')).toBe(271);
  expect(start('a'.repeat(275) + 'e\u0301'.repeat(6))).toBe(285);
  expect(start('a'.repeat(280) + '\nb')).toBe(280);
  expect(start('a'.repeat(100) + '\n' + 'b'.repeat(200))).toBe(280);
});

test('what surrounds the text becomes part of the draft', () => {
  expect(parseDraft('Hi')).toMatchObject({
    reply: false,
    quote: false,
    poll: false,
    thread: null,
    media: [],
    account: null,
    scheduledFor: null,
    limit: 280,
  });
  const context = {
    reply: true,
    media: [{ kind: 'image' as const }, { kind: 'gif' as const, alt: null }],
    account: 'gov',
    scheduledFor: '2026-11-24T09:30',
  };
  expect(parseDraft('Hi', context, { limit: 25_000 })).toMatchObject({
    reply: true,
    media: [
      { kind: 'image', alt: '' },
      { kind: 'gif', alt: null },
    ],
    account: 'gov',
    scheduledFor: { year: 2026, month: 11, day: 24, hour: 9, minute: 30 },
    limit: 25_000,
  });
  expect(parseDraft('Hi', { account: '@gov' }).account).toBe('gov');
  for (const account of ['', '@', ' ']) expect(parseDraft('Hi', { account }).account).toBeNull();
});

test('the lines of a draft are drafts of their own', () => {
  const text = 'First gov.uk\r\n\nThird #Tag';
  const lines = linesOf(parseDraft(text, { reply: true }));
  expect(lines.map(({ start, line }) => [start, line.text])).toEqual([
    [0, 'First gov.uk'],
    [14, ''],
    [15, 'Third #Tag'],
  ]);
  expect(lines[2]?.line).toMatchObject({
    reply: true,
    hashtags: [{ start: 6, end: 10, text: 'Tag' }],
    lines: [{ start: 0, end: 10 }],
  });
});

test('the lines of any draft make up the draft', () => {
  fc.assert(
    fc.property(drafts, (text) => {
      const draft = parseDraft(text);
      const lines = linesOf(draft);
      const moved = lines.map(({ start, line }) =>
        spanLists(line).map((spans) =>
          texts(
            text,
            spans.map((span) => ({ start: start + span.start, end: start + span.end })),
          ),
        ),
      );
      spanLists(draft).forEach((spans, list) =>
        expect(moved.flatMap((of) => of[list] ?? [])).toEqual(texts(text, spans)),
      );
      const breaks = lines.map(({ start }, at) => weightedLength(text.slice(draft.lines[at - 1]?.end ?? start, start)));
      expect(lines.reduce((sum, { line }, at) => sum + line.weightedLength + (breaks[at] ?? 0), 0)).toBe(
        draft.weightedLength,
      );
    }),
    { numRuns: 500 },
  );
});

test('with a cache an unchanged line is the very same object, until its surroundings change', () => {
  const cache = createLineCache();
  const read = (text: string, reply = false) =>
    linesOf(parseDraft(text, { reply, language: 'en' }, { cache })).map(({ line }) => line);
  const [one, two] = read('One\nTwo');
  const [newOne, inserted, oldTwo] = read('One!\nand\nTwo');
  expect(newOne).not.toBe(one);
  expect(inserted?.text).toBe('and');
  expect(oldTwo).toBe(two);
  expect(read('Two', true)[0]).not.toBe(two);
});

test('a cache changes nothing in what is read', () => {
  const cache = createLineCache();
  fc.assert(
    fc.property(drafts, (text) => {
      expect(parseDraft(text, {}, { cache })).toEqual(parseDraft(text));
    }),
    { numRuns: 300 },
  );
});

test('a link ends before a character of two units, not within it', () => {
  expect(parseDraft('See gov.uk𝐇𝐢中国.中国 and more').links.map(({ text }) => text)).toEqual(['gov.uk']);
});
