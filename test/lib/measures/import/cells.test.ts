import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureName } from '../../../../lib/measures/figures.ts';
import { scaleOf } from '../../../../lib/measures/import/fields.ts';
import { figureOf } from '../../../../lib/measures/import/figure-value.ts';
import { idInAddress, postKey, tidyAddress, timeOfXPost } from '../../../../lib/measures/import/post-key.ts';
import { orderOf, parseWrittenDate } from '../../../../lib/measures/import/written-date.ts';
import { xId } from './exports.ts';

test.each<[FigureName, string, string, number | null | undefined]>([
  ['likes', '1,234', 'Likes', 1_234],
  ['likes', '1.234.567', 'Likes', 1_234_567],
  ['likes', '1 234', 'Likes', 1_234],
  ['likes', '1\u202f234', 'Likes', 1_234],
  ['likes', '1’234', 'Likes', 1_234],
  ['likes', '1,234.0', 'Likes', 1_234],
  ['likes', '12.0', 'Likes', 12],
  ['likes', '1234.000', 'Likes', undefined],
  ['likes', '1,23', 'Likes', undefined],
  ['likes', '12.5', 'Likes', undefined],
  ['likes', '1e3', 'Likes', undefined],
  ['likes', '∞', 'Likes', undefined],
  ['likes', '9'.repeat(20), 'Likes', undefined],
  ['newFollows', '−3', 'Subscribers', -3],
  ['clickRate', '4.02', 'Impressions click-through rate (%)', 0.0402],
  ['clickRate', '4,02', 'Klickrate (%)', 0.0402],
  ['clickRate', '5.2%', 'CTR', 0.052],
  ['clickRate', '0.052', 'CTR', 0.052],
  ['watchTime', '1.5', 'Watch time (hours)', 5_400],
  ['watchTime', '1,234.5', 'Watch time (hours)', 4_444_200],
  ['watchTime', '1,234', 'Watch time (hours)', 4_442_400],
  ['watchTime', '12,345,678', 'Seconds viewed', 12_345_678],
  ['watchTime', '12.345.678', 'Seconds viewed', 12_345_678],
  ['watchTime', '1,234,567.5', 'Seconds viewed', 1_234_567.5],
  ['watchTime', '1.234', 'Seconds viewed', 1.234],
  ['watchTime', '0,123', 'Seconds viewed', 0.123],
  ['watchTime', '1.2.3', 'Seconds viewed', undefined],
  ['likes', '0.123', 'Likes', undefined],
  ['likes', '0,123', 'Likes', undefined],
  ['likes', '0.0', 'Likes', 0],
  ['watchTime', '90', 'Seconds viewed', 90],
  ['averageWatchTime', '0:01:34', 'Average view duration', 94],
  ['averageWatchTime', '1:34', 'Average view duration', 94],
  ['averageWatchTime', '', 'Average view duration', null],
])('%s: %j under “%s” is %s', (name, cell, heading, expected) =>
  expect(figureOf(name, cell, scaleOf(heading))).toBe(expected),
);

test('a whole number is the same however its thousands are set apart', () =>
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(',', '.', ' ', '\u00a0', '’', ''), (number, separator) => {
      const written = String(number).replace(/\B(?=(?:\d{3})+$)/g, separator);
      expect(figureOf('likes', written, 'plain')).toBe(number);
    }),
  ));

describe('dates', () => {
  test.each<[string, string, number | null]>([
    ['Tue, Jul 14, 2026', '2026-07-14', null],
    ['Sep 1 2026', '2026-09-01', null],
    ['Sept. 20, 2026', '2026-09-20', null],
    ['14 July 2026', '2026-07-14', null],
    ['14-Jul-2026 3:05 PM', '2026-07-14', 15],
    ['7/14/2026 08:05', '2026-07-14', 8],
    ['7/14/26, 12:30 AM', '2026-07-14', 0],
    ['7.14.2026 12:30 pm', '2026-07-14', 12],
    ['2026-07-20 13:18:00', '2026-07-20', 13],
    ['2026/07/20', '2026-07-20', null],
    ['2026-07-20T13:18', '2026-07-20', 13],
    ['14 Gorffennaf 2026', '2026-07-14', null],
    ['  Jul   14,  2026 ', '2026-07-14', null],
  ])('%j', (written, day, hour) => {
    const date = parseWrittenDate(written, 'month-first');
    expect([date?.day, date?.hour]).toEqual([day, hour]);
    expect(new Date(date!.at).getDate()).toBe(Number(day.slice(8)));
  });

  test.each([
    '',
    'Lifetime',
    '31/31/2026',
    'Feb 29, 2026',
    '2026-02-30',
    '12/12/2026 25:00',
    '12/12/2026 13:00 PM',
    '20261212',
    '12/12/2026 12:00:61',
    '2026-12-12 12:00 +15:00',
    'Sat Dec 12 UTC 2026',
    '1/2',
    'Jul 14',
  ])('%j is none', (written) => expect(parseWrittenDate(written, 'month-first')).toBeNull());

  test('with an offset are told in local time', () => {
    for (const written of [
      '2026-07-20T13:18:00Z',
      '2026-07-20 13:18 +0000',
      '2026-07-20 14:18:00 +01:00',
      '2026-07-20 13:18 UTC',
      'Mon Jul 20 13:18:00 +0000 2026',
      'Mon Jul 20 09:18:00 -0400 2026',
      'Mon, 20 Jul 2026 13:18:00 GMT',
      'Mon, 20 Jul 2026 14:18:00 +0100',
      'Jul 20, 2026 1:18 PM UTC',
      '20/07/2026 13:18 GMT',
    ])
      expect(parseWrittenDate(written, 'day-first')?.at).toBe(Date.UTC(2026, 6, 20, 13, 18));
  });

  test('that can be read in one way only tell the order', () => {
    expect(orderOf(['1/2/2026', '13/2/2026'])).toBe('day-first');
    expect(orderOf(['1/2/2026', '2/13/2026 08:00'])).toBe('month-first');
    expect(orderOf(['1/2/2026', 'Jul 14, 2026'])).toBeNull();
    expect(orderOf(['13/2/2026', '2/13/2026'])).toBeNull();
  });

  test('of every day are read as they are written, in both orders', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.boolean(), (days, dayFirst) => {
        const [year, month, day] = new Date(days * 86_400_000).toISOString().slice(0, 10).split('-');
        const written = dayFirst ? `${day}/${month}/${year}` : `${month}/${day}/${year}`;
        expect(parseWrittenDate(written, dayFirst ? 'day-first' : 'month-first')?.day).toBe(`${year}-${month}-${day}`);
      }),
    ));
});

describe('which post a row is of', () => {
  test.each([
    ['x', 'https://twitter.com/dept/status/123?s=20', '123'],
    ['linkedin', 'https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7100', 'urn:li:share:7100'],
    ['youtube', 'https://www.youtube.com/watch?v=abcdefghi_1&t=4', 'abcdefghi_1'],
    ['youtube', 'https://youtu.be/abcdefghi_1', 'abcdefghi_1'],
    ['facebook', 'https://www.facebook.com/dept/posts/1', null],
  ] as const)('%s: %s has the id %s', (network, address, id) => expect(idInAddress(network, address)).toBe(id));

  test('addresses that lead to one post make one key', () => {
    const keys = [
      'https://www.example.social/@dept/1',
      'http://example.social/@dept/1/?utm_source=x#top',
      'example.social/@dept/1',
    ].map((address) => postKey('mastodon', null, tidyAddress(address)));
    expect(new Set(keys).size).toBe(1);
    expect(postKey('mastodon', null, tidyAddress('https://example.social/@dept/2'))).not.toBe(keys[0]);
  });

  test('Facebook’s addresses differ behind the question mark', () => {
    const key = (id: number) =>
      postKey('facebook', null, tidyAddress(`https://facebook.com/permalink.php?story_fbid=${id}`));
    expect(key(1)).not.toBe(key(2));
  });

  test.each(['', 'none', 'javascript:alert(1)', 'ftp://example.com/1', '/local/path'])('%j is no address', (written) =>
    expect(tidyAddress(written)).toBeNull(),
  );

  test('a password in an address is not kept', () =>
    expect(tidyAddress('https://name:secret@example.com/1')).toBe('https://example.com/1'));

  test('the number of a post of X tells when it was published', () =>
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2011, 0), max: Date.UTC(2040, 0) }), fc.nat(4_194_303), (at, sequence) => {
        expect(timeOfXPost(xId(at, sequence))).toBe(at);
      }),
    ));

  test('older numbers tell no time', () => expect(timeOfXPost('20000000000')).toBeNull());
});
