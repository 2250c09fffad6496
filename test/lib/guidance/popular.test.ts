import { expect, test } from 'vitest';
import { popularSubjects } from '../../../lib/guidance/popular.ts';
import { starterGlossary } from '../../../lib/rule-set/starter/starter-glossary.ts';

const starter = starterGlossary();

test('the popular subjects are all in the starter rules', () => {
  expect(popularSubjects(starter, 5).map(({ kind, id }) => `${kind}/${id}`)).toEqual([
    'term/alt-text',
    'guidance/hashtag-use',
    'guidance/length',
    'guidance/threads-rules',
    'guidance/pre-election-rules',
    'guidance/replies',
    'guidance/embargoes',
    'guidance/both-languages',
  ]);
});

test('rules that have none of them show their first articles, then terms', () => {
  const own = {
    guidance: starter.guidance.slice(0, 2).map((article, at) => ({ ...article, id: `own-${at}` })),
    glossary: starter.glossary.slice(0, 9).map((term, at) => ({ ...term, id: `term-${at}` })),
  };
  expect(popularSubjects(own, 5).map(({ id }) => id)).toEqual(['own-0', 'own-1', 'term-0', 'term-1', 'term-2']);
  expect(popularSubjects({ guidance: [], glossary: [] }, 5)).toEqual([]);
});
