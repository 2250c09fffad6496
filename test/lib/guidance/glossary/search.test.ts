import { expect, test } from 'vitest';
import { toEntries } from '../../../../lib/guidance/glossary/entry.ts';
import { highlight } from '../../../../lib/guidance/glossary/highlight.ts';
import { createSearch } from '../../../../lib/guidance/glossary/search.ts';
import type { Term } from '../../../../lib/rule-set/schema.ts';
import { termSchema } from '../../../../lib/rule-set/term-schema.ts';
import { type Article, articleSchema } from '../../../../lib/rule-set/strategy-schema.ts';

const term = (id: string, more: object = {}): Term =>
  termSchema.parse({ id, term: id, definition: `What ${id} is.`, era: 'now', source: 'ours', ...more });

const article = (id: string, more: object = {}): Article =>
  articleSchema.parse({ id, title: id, part: 'Part', now: { text: `About ${id}.`, sources: ['ours'] }, ...more });
const searchOf = (glossary: readonly Term[], guidance: readonly Article[] = []) =>
  createSearch(toEntries({ glossary, guidance }));

/** What is found, with [marks] round the matched letters of each name. */
const marked = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans
    .toReversed()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`, text);
const shown = (terms: readonly Term[], typed: string) =>
  searchOf(terms)(typed).found.map(({ entry, by, matched }) =>
    marked(by ?? entry.name, highlight(by ?? entry.name, matched)),
  );

test('a term comes before another name, and that before a definition', () => {
  const terms = [
    term('wording', { definition: 'An embargo is told of here.' }),
    term('secrecy', { oldNames: ['embargo'] }),
    term('embargo'),
  ];
  expect(searchOf(terms)('embargo').found.map(({ entry: { id } }) => id)).toEqual(['embargo', 'secrecy', 'wording']);
  expect(searchOf(terms)('emba').found.map(({ entry: { id } }) => id)).toEqual(['embargo', 'secrecy', 'wording']);
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
  const by = (typed: string) => searchOf(terms)(typed).found.map((found) => found.by);
  expect([by('post'), by('twe'), by('trydariad'), by('tweat')]).toEqual([[null], ['tweet'], ['trydariad'], ['tweet']]);
});

test('guidance is found beside terms, told apart, a term first where both fit', () => {
  const search = searchOf(
    [term('hashtag')],
    [
      article('tags', { title: 'Hashtag' }),
      article('replies', { synonyms: ['holding reply'], in2009: { text: 'Say **plainly** why.', sources: ['ours'] } }),
    ],
  );
  expect(search('hashtag').found.map(({ entry }) => `${entry.kind}/${entry.id}`)).toEqual([
    'term/hashtag',
    'guidance/tags',
  ]);
  expect(search('holding').found.map(({ entry, by }) => [entry.id, by])).toEqual([['replies', 'holding reply']]);
  expect(search('plainly').found.map(({ entry }) => entry.texts)).toEqual([['About replies.', 'Say plainly why.']]);
});

test('where nothing matches, what is spelt a little like it is near', () => {
  const terms = [term('embargo'), term('hashtag'), term('follow')];
  expect(searchOf(terms)('bargain')).toMatchObject({ found: [], near: [{ id: 'embargo' }] });
  expect(searchOf(terms)('zzz')).toEqual({ found: [], near: [] });
  expect(searchOf([term('follow')])('w'.repeat(100)).near).toEqual([]);
});

test.each(['', '   ', '?!', '\u200b', '🎉'])('nothing to look for finds nothing (%j)', (typed) => {
  expect(searchOf([term('embargo')])(typed)).toEqual({ found: [], near: [] });
});

test.each(['constructor', '__proto__', 'toString', '<b>', '\\', '(', 'a'.repeat(5_000), '\ud800', 'x '.repeat(300)])(
  'odd searches are searches (%#)',
  (typed) => {
    expect(() => searchOf([term('embargo'), term('prototype', { term: '__proto__' })])(typed)).not.toThrow();
  },
);

test('a glossary with nothing in it can be searched', () => {
  expect(searchOf([])('embargo')).toEqual({ found: [], near: [] });
});
