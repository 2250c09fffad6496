import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { starterDocument } from '../lib/rule-set/starter/starter.ts';
import { packDocuments, UNPACK } from './pack-documents.ts';

// What the built package runs.
const unpack = runInThisContext(UNPACK) as (text: string) => unknown;

test.each([
  ['nothing', {}],
  ['texts of one field in several places', { a: { text: 'one' }, b: [{ text: 'two' }, { text: ['three', 'four'] }] }],
  ['line ends, marks and empty texts', { text: ['', 'a\nb\n', '"\\"', '\r\n'] }],
  ['what is no text', { a: null, b: [1, true, []], c: { text: 'one' } }],
  ['names of fields like those of objects', { constructor: 'one', toString: ['two'] }],
  ['the starter set', starterDocument],
])('%s is the same when it was packed', (_, documents) => {
  expect(unpack(packDocuments(documents))).toEqual(documents);
});

test('a text that could not come back as it was is refused', () => {
  expect(() => packDocuments({ text: 'a\0b' })).toThrow('stands for a line end');
});
