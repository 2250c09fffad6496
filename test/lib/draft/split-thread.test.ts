import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDraft } from '../../../lib/draft/parse-draft.ts';
import { splitThread } from '../../../lib/draft/split-thread.ts';

const limit = 280;
const weigh = (post: string): number => parseDraft(post).weightedLength;
const withoutNumber = (post: string): string => post.replace(/^\d+\/\d+ /, '');
const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

const about = (count: number): string =>
  'The lock gate at Tarn is shut until Friday while we mend its hinges. '.repeat(count);

describe('a text that is too long', () => {
  test('is split at the ends of sentences, with a number before each post', () => {
    const posts = splitThread(about(8), { limit })!;
    expect(posts.map((post) => post.slice(0, 8))).toEqual(['1/3 The ', '2/3 The ', '3/3 The ']);
    for (const post of posts) {
      expect(weigh(post)).toBeLessThanOrEqual(limit);
      expect(post.endsWith('hinges.')).toBe(true);
    }
  });

  test('keeps its lines, and loses blank ones only between posts', () => {
    const [first] = splitThread(`One\nTwo\n\n${about(5)}`, { limit })!;
    expect(first).toContain('1/2 One\nTwo\n\nThe lock');
  });

  test('is split between words where one sentence is too long, and never in an address', () => {
    const link = `https://www.example.gov.uk/${'a'.repeat(60)}`;
    const posts = splitThread(`${'boats and '.repeat(26)}${link} ${'then more '.repeat(10)}`, { limit })!;
    expect(posts).toHaveLength(2);
    expect(posts.filter((post) => post.includes(link))).toHaveLength(1);
  });
});

test('a text that fits is no thread, and a word that is too long makes none', () => {
  expect(splitThread('Short.', { limit })).toBeNull();
  expect(splitThread(`Short. ${'a'.repeat(400)}`, { limit })).toBeNull();
  expect(splitThread('', { limit })).toBeNull();
  expect(splitThread(about(600), { limit })).toBeNull();
});

test('no word is lost or moved, and every post fits, whatever the text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Bins',
      'are',
      'late.',
      '\n\n',
      'e.g.',
      '#Tarn',
      '@council',
      'gov.uk/bins',
      '👩‍👩‍👧',
      '日本',
      '5.30pm',
      '“Yes!”',
    ),
    fc.string({ minLength: 1, maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 20, maxLength: 150 }), (words) => {
      const text = words.join(' ');
      const posts = splitThread(text, { limit });
      if (posts === null) return;
      expect(posts.flatMap((post) => wordsIn(withoutNumber(post)))).toEqual(wordsIn(text));
      for (const post of posts) expect(weigh(post)).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 60 },
  );
});
