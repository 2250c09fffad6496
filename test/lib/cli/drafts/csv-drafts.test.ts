import { expect, test } from 'vitest';
import { readCsvDrafts } from '../../../../lib/cli/drafts/csv-drafts.ts';

const textsOf = (csv: string, column?: string) =>
  readCsvDrafts(csv, 'posts.csv', column).drafts.map(({ text }) => text);

test.each(['Text', 'Tweet text', 'full_text', 'MESSAGE', 'Caption', 'Post', 'Neges', 'draft'])(
  'the posts are found under “%s”, with any separator',
  (heading) => {
    for (const separator of [',', ';', '\t'])
      expect(textsOf(['id', heading].join(separator) + '\n' + ['1', '"Good news"'].join(separator))).toEqual([
        'Good news',
      ]);
  },
);

test('a row gives its line, its picture, its account and its time', () => {
  const { drafts } = readCsvDrafts(
    'Post,Alt text,Account,Scheduled for,Reply\n"Two\nlines",A map,@rivers,2026-11-23T09:00,yes\nNext,,,soon,no\n',
    'posts.csv',
  );
  expect(drafts.map(({ at, context }) => [at.line, context])).toEqual([
    [
      2,
      { media: [{ kind: 'image', alt: 'A map' }], account: '@rivers', scheduledFor: '2026-11-23T09:00', reply: true },
    ],
    [4, {}],
  ]);
});

test('a column can be named by its heading or its number', () => {
  expect(textsOf('a,b\nOne,Two', 'B')).toEqual(['Two']);
  expect(textsOf('a,b\nOne,Two', '1')).toEqual(['One']);
});

test.each([
  [
    'no column is known',
    'a,b\n1,2',
    undefined,
    'no heading says which column holds the posts. Name it with --column. Headings: “a”, “b”.',
  ],
  ['the column is not there', 'a,b\n1,2', 'c', 'there is no column “c”. Headings: “a”, “b”.'],
  ['there is nothing', '', undefined, 'it has no rows.'],
  [
    'a quotation mark is open',
    'text\n"One\nTwo',
    undefined,
    'line 2: a quotation mark has no partner. Close it, or write it twice.',
  ],
])('says so where %s', (_, csv, column, problem) => {
  expect(readCsvDrafts(csv, 'posts.csv', column)).toMatchObject({ drafts: [], problems: [problem] });
});

test('a time is read as exports write it, unless its day and month may be confused', () => {
  const timesIn = (cells: readonly string[]) =>
    readCsvDrafts(`Date\tText\n${cells.map((cell) => `${cell}\tHi`).join('\n')}`, 'posts.csv').drafts.map(
      ({ context }) => context.scheduledFor,
    );
  expect(
    timesIn(['2026-11-23 09:30', 'Mon, Nov 23, 2026', '23 November 2026 14:05', '05/11/2026', 'soon', '']),
  ).toEqual(['2026-11-23 09:30', '2026-11-23T00:00', '2026-11-23T14:05', undefined, undefined, undefined]);
  expect(timesIn(['2026-11-23 09:30 +0000'])).toEqual(['2026-11-23 09:30+0000']);
});
