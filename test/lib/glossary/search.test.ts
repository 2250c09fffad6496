import { expect, test } from 'vitest';
import { highlight } from '../../../lib/glossary/highlight.ts';
import { termsOfTheDay } from '../../../lib/glossary/of-the-day.ts';
import { createSearch } from '../../../lib/glossary/search.ts';
import { type Term, termSchema } from '../../../lib/rule-set/schema.ts';

const term = (id: string, more: object = {}): Term =>
  termSchema.parse({ id, term: id, definition: `What ${id} is.`, era: 'now', source: 'ours', ...more });

/** What is found, with [marks] round the matched letters of each name. */
const marked = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans.toReversed().reduce((rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`, text);
const shown = (terms: readonly Term[], typed: string) =>
  createSearch(terms)(typed).found.map(({ term: found, by, matched }) => marked(by ?? found.term, highlight(by ?? found.term, matched)));

test('a term comes before another name, and that before a definition', () => {
  const terms = [
    term('wording', { definition: 'An embargo is told of here.' }),
    term('secrecy', { oldNames: ['embargo'] }),
    term('embargo'),
  ];
  expect(createSearch(terms)('embargo').found.map(({ term: { id } }) => id)).toEqual(['embargo', 'secrecy', 'wording']);
  expect(createSearch(terms)('emba').found.map(({ term: { id } }) => id)).toEqual(['embargo', 'secrecy', 'wording']);
});

test('the letters that were typed are marked, and the whole of a word that is spelt otherwise', () => {
  const terms = [term('hashtag', { term: 'Hashtag' })];
  expect(shown(terms, 'hash')).toEqual(['[Hash]tag']);
  expect(shown(terms, 'hastag')).toEqual(['[Hashtag]']);
  expect(shown(terms, 'hash tag')).toEqual(['[Hashtag]']);
  expect(shown([term('alt', { term: 'Alt text' })], 'altte')).toEqual(['Alt text']);
  expect(shown([term('alt', { term: 'Alt text' })], 'alt te')).toEqual(['[Alt te]xt']);
});

test('marks count UTF-16 units, accents and emoji before them or not', () => {
  expect(shown([term('wyl', { term: '🎉 Gŵyl Dewi' })], 'gwyl')).toEqual(['🎉 [Gŵyl] Dewi']);
  expect(shown([term('wyl', { term: '🎉 Gw\u0302yl Dewi' })], 'gwy')).toEqual(['🎉 [Gw\u0302y]l Dewi']);
});

test('the name it was found by is told, where it is not its own', () => {
  const terms = [term('post', { term: 'Post', oldNames: ['tweet'], translations: { cy: ['trydariad'] } })];
  const by = (typed: string) => createSearch(terms)(typed).found.map((found) => found.by);
  expect([by('post'), by('twe'), by('trydariad'), by('tweat')]).toEqual([[null], ['tweet'], ['trydariad'], ['tweet']]);
});

test('where nothing matches, what is spelt a little like it is near', () => {
  const terms = [term('embargo'), term('hashtag'), term('follow')];
  expect(createSearch(terms)('bargain')).toMatchObject({ found: [], near: [{ id: 'embargo' }] });
  expect(createSearch(terms)('zzz')).toEqual({ found: [], near: [] });
});

test.each(['', '   ', '?!', '\u200b', '🎉'])('nothing to look for finds nothing (%j)', (typed) => {
  expect(createSearch([term('embargo')])(typed)).toEqual({ found: [], near: [] });
});

test.each(['constructor', '__proto__', 'toString', '<b>', '\\', '(', 'a'.repeat(5_000), '\ud800', 'x '.repeat(300)])('odd searches are searches (%#)', (typed) => {
  expect(() => createSearch([term('embargo'), term('prototype', { term: '__proto__' })])(typed)).not.toThrow();
});

test('a glossary with nothing in it can be searched', () => {
  expect(createSearch([])('embargo')).toEqual({ found: [], near: [] });
  expect(termsOfTheDay([], 3, 4)).toEqual([]);
});

test('the terms of the day change from day to day and are never of 2009 alone', () => {
  const terms = Array.from({ length: 40 }, (_, at) => term(`t${at}`, { era: at % 4 === 0 ? '2009' : 'now' }));
  const of = (day: number) => termsOfTheDay(terms, day, 4).map(({ id }) => id);
  expect(of(20_000)).toEqual(of(20_000));
  expect(of(20_000)).not.toEqual(of(20_001));
  expect(new Set(of(20_000)).size).toBe(4);
  expect(termsOfTheDay(terms, 7, 4).every(({ era }) => era === 'now')).toBe(true);
  expect(termsOfTheDay(terms.slice(1, 3), 9, 4)).toHaveLength(2);
});
