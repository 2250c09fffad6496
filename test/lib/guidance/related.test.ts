import { expect, test } from 'vitest';
import { articlesUsing, createTermCounter, termsIn } from '../../../lib/guidance/related.ts';
import { termSchema } from '../../../lib/rule-set/term-schema.ts';
import { articleSchema } from '../../../lib/rule-set/strategy-schema.ts';

const term = (name: string, more: object = {}) =>
  termSchema.parse({
    id: name.toLowerCase().replaceAll(/[^a-z]+/g, ''),
    term: name,
    definition: 'It is.',
    era: 'now',
    source: 'ours',
    ...more,
  });
const article = (title: string, text: string) =>
  articleSchema.parse({ id: title.toLowerCase(), title, part: 'Part', now: { text, sources: ['ours'] } });
const count = (name: string, text: string, more: object = {}): number => createTermCounter(term(name, more))(text);

test('a term is found as a whole word, one or many, in any case', () => {
  expect(count('Hashtag', 'Hashtags: one hashtag, no hashtagged post.')).toBe(2);
  expect(count('Alt text', 'Write ALT TEXT, not salt text.')).toBe(1);
});

test('names in capitals are found only in capitals', () => {
  expect([count('OFFICIAL', 'An official post.'), count('OFFICIAL', 'Marked OFFICIAL.')]).toEqual([0, 1]);
});

test('old names and telling synonyms count, common words do not', () => {
  const more = { oldNames: ['purdah'], synonyms: ['election period', 'card', 'PEP'] };
  expect(count('Pre-election period', 'In purdah, an election period (PEP), no card is sent.', more)).toBe(3);
  expect([count('Like', 'as you like'), count('Via', 'via a tool'), count('X', 'on X')]).toEqual([0, 0, 0]);
});

test('signs in a name are signs', () => {
  expect([
    count('t.co link', 'a taco link'),
    count('t.co link', 'a t.co link'),
    count('C++ (language', 'C++ (language'),
  ]).toEqual([0, 1, 1]);
});

test('the article that is about a term comes before those that name it', () => {
  const articles = [
    article('Links', 'A hashtag is no link; a hashtag is a tag.'),
    article('Hashtags', 'Two at most.'),
    article('Voice', 'Plain.'),
  ];
  expect(articlesUsing(term('Hashtag'), articles, 5).map(({ id }) => id)).toEqual(['hashtags', 'links']);
  expect(articlesUsing(term('Hashtag'), articles, 1)).toHaveLength(1);
});

test('an article tells the terms it uses, in links and bold as well', () => {
  const terms = [term('Embargo'), term('Thread'), term('Hashtag')];
  expect(
    termsIn(article('Care', 'A **thread** under [embargo](x). One more thread.'), terms, 5).map(({ id }) => id),
  ).toEqual(['thread', 'embargo']);
});
