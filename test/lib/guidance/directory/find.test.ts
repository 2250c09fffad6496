import { expect, test } from 'vitest';
import { listCategories, filterDirectory, listDirectory } from '../../../../lib/guidance/directory/find.ts';
import { planImport } from '../../../../lib/guidance/directory/plan.ts';
import { parseStoredDirectory } from '../../../../lib/guidance/directory/stored.ts';
import { categories, entry, today } from './samples.ts';

const list = listDirectory({
  categories,
  department: [
    entry('Warm', { name: 'Warm homes', category: 'departments' }),
    entry('late', { name: 'Zoë Late', reviewBy: '2026-11-01' }),
  ],
  own: [
    entry('warm', { name: 'Mine' }),
    entry('own', { name: 'Ann Own', organisation: 'Tŷ Cynnes', tags: ['heat pumps'], category: 'Energy friends' }),
    entry('later', { reviewBy: '2026-10-01' }),
  ],
  today,
  other: 'Others',
});
const all = { words: '', category: '', dueOnly: false };
const handles = (wanted: object) => filterDirectory(list, { ...all, ...wanted }).map(({ entry: { handle } }) => handle);

test('those due for review come first, the longest due before others; the rest go by name; an account is there once', () => {
  expect(handles({})).toEqual(['later', 'late', 'own', 'Warm']);
  expect(list.map(({ own, due }) => [own, due])).toEqual([
    [true, true],
    [false, true],
    [true, false],
    [false, false],
  ]);
});

test.each([
  ['zoe', ['late']],
  ['ty cynnes', ['own']],
  ['HEAT ow', ['own']],
  ['government', ['Warm']],
  ['@own', ['own']],
  ['nobody', []],
  ['  ', ['later', 'late', 'own', 'Warm']],
])('“%s” finds %j', (words, found) => {
  expect(handles({ words })).toEqual(found);
});

test('a category or what is due can be asked for', () => {
  expect(handles({ category: 'Journalists' })).toEqual(['later', 'late']);
  expect(handles({ dueOnly: true, words: 'zoe' })).toEqual(['late']);
});

test('categories are those of the rule set in its order, then others in use', () => {
  expect(listCategories(list, categories)).toEqual(['Journalists', 'Government departments', 'Energy friends']);
});

test('an import adds, changes and leaves alone, and says how many of each', () => {
  const own = [entry('one'), entry('two')];
  const plan = planImport([entry('ONE', { name: 'New' }), entry('two'), entry('three'), entry('dept')], own, [
    entry('Dept'),
  ]);
  expect([plan.added, plan.changed, plan.kept]).toEqual([[entry('three')], [entry('ONE', { name: 'New' })], 2]);
  expect(plan.result?.map(({ handle }) => handle)).toEqual(['ONE', 'two', 'three']);
  expect(planImport([entry('one', { why: 'New' })], own, []).changed).toHaveLength(1);
});

test('more than a directory holds is not taken in part', () => {
  const many = (start: number) => Array.from({ length: 1_500 }, (_, index) => entry(`a${start + index}`));
  expect(planImport(many(0), many(2_000), []).result).toBeNull();
});

test('of damaged storage the whole entries are kept, and it is told', () => {
  expect(parseStoredDirectory(undefined)).toEqual({ entries: [], damaged: false });
  expect(parseStoredDirectory([entry('a'), { handle: 'b' }, null, entry('c')])).toEqual({
    entries: [entry('a'), entry('c')],
    damaged: true,
  });
  for (const stored of [null, 7, 'x', { 0: entry('a') }])
    expect(parseStoredDirectory(stored)).toEqual({ entries: [], damaged: true });
  expect(parseStoredDirectory([entry('a')])).toEqual({ entries: [entry('a')], damaged: false });
});
