import { expect, test } from 'vitest';
import { parseDraft } from '../../../../lib/draft/parse-draft.ts';
import { createTermFinder } from '../../../../lib/guidance/glossary/term-finder.ts';
import { termSchema } from '../../../../lib/rule-set/term-schema.ts';
import { starterGlossary } from '../../../../lib/rule-set/starter/starter-glossary.ts';

const term = (id: string, more: object = {}) =>
  termSchema.parse({ id, term: id, definition: 'It is.', era: 'now', source: 'ours', ...more });
const find = createTermFinder([
  term('post', { term: 'Post', oldNames: ['tweet'] }),
  term('alt', { term: 'Alt text', synonyms: ['image description'] }),
  term('pep', { term: 'Pre-election period', oldNames: ['purdah'] }),
  term('official', { term: 'OFFICIAL' }),
  term('odd', { term: '→' }),
]);
const idsIn = (text: string) => find(parseDraft(text));

test('terms are found by name, synonym and old name, once each, in the order of the draft', () => {
  expect(idsIn('In purdah every tweet needs an image description, and every post needs ALT text.')).toEqual([
    'pep',
    'post',
    'alt',
  ]);
});

test.each([
  'Postal votes count.',
  'Compost and tweets',
  'alternative text',
  'https://example.org/post',
  '@post',
  '#tweet',
  '',
])('“%s” has none: only whole words of the text count', (text) => {
  expect(idsIn(text)).toEqual([]);
});

test('a name in capitals is found in capitals alone', () => {
  expect([idsIn('Marked OFFICIAL today'), idsIn('The official opening')]).toEqual([['official'], []]);
});

test('the starter glossary can be looked for', () => {
  const { glossary } = starterGlossary();
  expect(createTermFinder(glossary)(parseDraft('Retweet the press release'))).toContain('repost');
});
