import { expect, test } from 'vitest';
import { mergePost } from '../../../lib/measures/merge-post.ts';
import { type ImportedPost, type Post, postSchema } from '../../../lib/measures/post.ts';
import { isEmptyData, measureDataSchema, NO_MEASURES } from '../../../lib/measures/measure-data.ts';

const imported: ImportedPost = {
  key: 'x:11',
  network: 'x',
  id: '11',
  address: 'https://x.com/exampledept/status/11',
  account: 'exampledept',
  at: Date.UTC(2026, 10, 2, 9, 30),
  day: '2026-11-02',
  hour: 9,
  text: 'Roads open again.',
  links: [],
  form: null,
  role: 'post',
  figures: { impressions: 100, likes: 4, bookmarks: null },
  exportedOn: '2026-11-20',
  importId: 'one',
};
const stored: Post = { ...imported, chosenKind: null, chosenObjective: null };

test('a new post is stored as it came, with nothing chosen', () => {
  expect(mergePost(undefined, imported)).toEqual(stored);
  expect(postSchema.parse(stored)).toEqual(stored);
});

test.each(['javascript:alert(1)', 'http://x.com/exampledept/status/11', ' https://x.com', ''])(
  'the address %j is refused',
  (address) => expect(postSchema.safeParse({ ...stored, address }).success).toBe(false),
);

test('figures exported later take the place of earlier ones, in whichever order they come', () => {
  const later = { ...imported, figures: { impressions: 150, likes: 5 }, exportedOn: '2026-11-30', importId: 'two' };
  const merged = { ...later, figures: { impressions: 150, likes: 5, bookmarks: null } };
  expect(mergePost(stored, later)).toMatchObject(merged);
  expect(mergePost({ ...later, chosenKind: null, chosenObjective: null }, imported)).toMatchObject(merged);
});

test('of two exports of one day the one that comes last wins', () => {
  expect(mergePost(stored, { ...imported, figures: { likes: 6 } }).figures.likes).toBe(6);
});

test('X’s archive adds to what X’s analytics told, and takes nothing of it away', () => {
  const archive: ImportedPost = {
    ...imported,
    address: null,
    account: null,
    links: ['https://www.gov.uk/roads'],
    form: 'photo',
    figures: { likes: 7, reposts: null },
    exportedOn: '2026-11-30',
  };
  expect(mergePost(stored, archive)).toMatchObject({
    address: imported.address,
    account: 'exampledept',
    links: ['https://www.gov.uk/roads'],
    form: 'photo',
    figures: { impressions: 100, likes: 7, bookmarks: null, reposts: null },
    exportedOn: '2026-11-30',
  });
});

test('a blank does not take the place of a figure, and a figure does of a blank', () => {
  const later = { ...imported, figures: { likes: null, bookmarks: 2 }, exportedOn: '2026-11-30' };
  expect(mergePost(stored, later).figures).toEqual({ impressions: 100, likes: 4, bookmarks: 2 });
});

test('an hour that is known stays where a later file has the day alone', () => {
  const later = { ...imported, at: Date.UTC(2026, 10, 2), hour: null, exportedOn: '2026-11-30' };
  expect(mergePost(stored, later)).toMatchObject({ at: imported.at, hour: 9 });
});

test('what a person chose is kept', () => {
  const chosen = { ...stored, chosenKind: 'crisis', chosenObjective: 'reach' };
  expect(mergePost(chosen, { ...imported, exportedOn: '2026-11-30' })).toMatchObject({
    chosenKind: 'crisis',
    chosenObjective: 'reach',
  });
});

test('a file of measures is read whole or not at all', () => {
  const data = { ...NO_MEASURES, posts: [stored] };
  expect(measureDataSchema.parse(data)).toEqual(data);
  expect(measureDataSchema.safeParse({ ...data, posts: [{ ...stored, day: 'today' }] }).success).toBe(false);
  expect(measureDataSchema.safeParse({ ...data, more: [] }).success).toBe(false);
  expect([isEmptyData(NO_MEASURES), isEmptyData(data)]).toEqual([true, false]);
});
