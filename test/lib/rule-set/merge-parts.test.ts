import { expect, test } from 'vitest';
import { mergeParts } from '../../../lib/rule-set/merge-parts.ts';

const join = (...documents: readonly unknown[]) =>
  mergeParts(documents.map((document, index) => ({ name: `${'abc'[index]}.json`, document })));

test('lists grow from part to part, and every other field keeps its place', () => {
  const { document, problems } = join(
    { rules: [1], id: 'x', $schema: 's' },
    { rules: [2, 3], version: 4, $schema: 't' },
    { sources: { a: 1 }, lists: { venues: ['p'] } },
    { sources: { b: 2 }, lists: { venues: ['q'], phones: [] } },
  );
  expect(document).toEqual({
    id: 'x',
    version: 4,
    sources: { a: 1, b: 2 },
    lists: { venues: ['p', 'q'], phones: [] },
    rules: [1, 2, 3],
  });
  expect(problems).toEqual([]);
});

test('everything can be found again', () => {
  const { originOf } = join(
    { version: 1, rules: [{ id: 'a' }] },
    { rules: [{ id: 'b' }, { id: 'c' }], sources: { s: {} } },
  );
  expect(originOf(['rules', 2, 'why'])).toEqual({ part: 1, path: ['rules', 1, 'why'] });
  expect(originOf(['rules', 0])).toEqual({ part: 0, path: ['rules', 0] });
  expect(originOf(['sources', 's', 'title'])).toEqual({ part: 1, path: ['sources', 's', 'title'] });
  expect(originOf(['version'])).toEqual({ part: 0, path: ['version'] });
});

test('what is missing is looked for where the rule set begins', () => {
  expect(join({ rules: [] }, { schemaVersion: 1 }).originOf(['published'])).toEqual({ part: 1, path: ['published'] });
});

test.each([
  [
    'a field',
    [{ version: 1 }, { version: 2 }],
    '“Version”: it is in a.json as well; keep one of them.',
    { part: 1, path: ['version'] },
  ],
  [
    'a source',
    [{ sources: { s: {} } }, {}, { sources: { s: {} } }],
    'Source “s”: it is in a.json as well; keep one of them.',
    { part: 2, path: ['sources', 's'] },
  ],
  [
    'a list and something else',
    [{ rules: [] }, { rules: 'none' }],
    '“Rules”: make it a list, or take it out.',
    { part: 1, path: ['rules'] },
  ],
  [
    'a list and, before it, one left empty',
    [{ rules: null }, { rules: [1] }],
    '“Rules”: make it a list, or take it out.',
    { part: 0, path: ['rules'] },
  ],
  [
    'a list and an object',
    [{ rules: [] }, {}, { rules: { id: 'a' } }],
    '“Rules”: make it a list, or take it out.',
    { part: 2, path: ['rules'] },
  ],
  [
    'a table and one left empty',
    [{ sources: { s: {} } }, { sources: null }],
    '“Sources”: make it an object, or take it out.',
    { part: 1, path: ['sources'] },
  ],
  [
    'a table and, before it, one left empty',
    [{ sources: null }, { sources: { s: {} } }],
    '“Sources”: make it an object, or take it out.',
    { part: 0, path: ['sources'] },
  ],
])('%s in two parts is told', (_, documents, sentence, origin) => {
  expect(join(...documents).problems).toEqual([{ sentence, ...origin }]);
});

test.each([[[[]]], [['text']], [[null]]])('a part that is no object is told: %j', (documents) => {
  expect(join(...documents).problems).toEqual([
    { part: 0, path: [], sentence: 'This file: make it an object with fields such as “rules”.' },
  ]);
});

test('a field by an inherited name pollutes nothing', () => {
  const { document } = join(
    JSON.parse('{"__proto__": {"polluted": true}, "sources": {"__proto__": {"polluted": true}}}'),
  );
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(Object.keys(document as object)).toContain('__proto__');
});
