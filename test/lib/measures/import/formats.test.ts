import { describe, expect, test } from 'vitest';
import {
  csv,
  FACEBOOK_HEADINGS,
  facebookRow,
  INSTAGRAM_HEADINGS,
  instagramRow,
  LINKEDIN_HEADINGS,
  linkedInRow,
  readPosts,
  X_HEADINGS,
  xId,
  xRow,
  YOUTUBE_HEADINGS,
  youtubeRow,
} from './exports.ts';

test('X: a post has its account from its address and its hour from its number', async () => {
  const at = new Date(2026, 10, 2, 9, 30);
  const text = 'Apply by Friday: https://www.gov.uk/grants, and ask @exampledept.';
  const row = xRow(at, text, [1_240, 12, 60, 1, 0, '', 3, 4, 7, 20, 31, 0, 2]);
  const { posts, facts } = await readPosts(csv([X_HEADINGS, row]));
  expect(facts).toMatchObject({ network: 'x', form: 'csv', problems: [], repeated: 0, guessedOrder: null });
  expect(posts).toEqual([
    {
      key: `x:${xId(at.getTime())}`,
      id: xId(at.getTime()),
      address: `https://x.com/exampledept/status/${xId(at.getTime())}`,
      network: 'x',
      account: 'exampledept',
      at: at.getTime(),
      day: '2026-11-02',
      hour: 9,
      text,
      links: ['https://www.gov.uk/grants'],
      form: null,
      role: 'post',
      figures: {
        impressions: 1_240,
        likes: 12,
        engagements: 60,
        bookmarks: 1,
        shares: 0,
        newFollows: null,
        replies: 3,
        reposts: 4,
        profileVisits: 7,
        detailExpands: 20,
        linkClicks: 31,
        hashtagClicks: 0,
        permalinkClicks: 2,
      },
    },
  ]);
});

test('X: the older form, in small letters and with promoted figures', async () => {
  const headings =
    'Tweet id,Tweet permalink,Tweet text,time,impressions,engagements,engagement rate,retweets,replies,likes,user profile clicks,url clicks,hashtag clicks,detail expands,permalink clicks,promoted impressions,promoted engagements';
  const row =
    '1100000000000000001,https://twitter.com/exampledept/status/1100000000000000001,@someone Thank you.,2019-02-25 11:59 +0000,900.0,30.0,0.033,4.0,1.0,9.0,2.0,11.0,0.0,5.0,0,-,-';
  const { posts } = await readPosts(`${headings}\n${row}\n`);
  expect(posts).toMatchObject([
    {
      key: 'x:1100000000000000001',
      account: 'exampledept',
      role: 'reply',
      figures: { impressions: 900, reposts: 4, linkClicks: 11, profileVisits: 2 },
    },
  ]);
  expect(new Date(posts[0]!.at).toISOString()).toMatch(/^2019-02-2[56]T/);
});

test('LinkedIn: a title stands above the headings, rates are parts of 1, and who posted is not taken', async () => {
  const title = ['Aggregated engagement metrics of your posts'];
  const { posts, facts } = await readPosts(
    csv([title, LINKEDIN_HEADINGS, linkedInRow('7100000000000000001', '11/14/2026')]),
  );
  expect(facts).toMatchObject({ network: 'linkedin', problems: [], guessedOrder: null });
  expect(posts).toMatchObject([
    {
      id: 'urn:li:activity:7100000000000000001',
      account: null,
      day: '2026-11-14',
      hour: null,
      text: 'Grants are open',
      form: 'Image',
      figures: { impressions: 900, views: null, clicks: 41, clickRate: 0.0456, engagementRate: 0.064, newFollows: 1 },
    },
  ]);
  expect(JSON.stringify(posts)).not.toContain('A Person');
});

test('Facebook: the text stands in the title or the description', async () => {
  const other = facebookRow(202, '11/14/2026 08:05').with(3, 'A title').with(4, '');
  const { posts, facts } = await readPosts(
    `\ufeff${csv([FACEBOOK_HEADINGS, facebookRow(201, '11/13/2026 17:30'), other])}`,
  );
  expect(facts.problems).toEqual([]);
  expect(posts).toMatchObject([
    {
      key: 'facebook:201',
      account: 'Example Department',
      day: '2026-11-13',
      hour: 17,
      text: 'Roads open again.',
      form: 'Photos',
      figures: { views: 300, reach: 250, engagements: 18, clicks: 30, linkClicks: 18, watchTime: null },
    },
    { key: 'facebook:202', text: 'A title' },
  ]);
});

test('Instagram: thousands may be set apart', async () => {
  const { posts } = await readPosts(csv([INSTAGRAM_HEADINGS, instagramRow(301, '11/13/2026 17:30')]));
  expect(posts).toMatchObject([
    {
      key: 'instagram:301',
      account: 'exampledept',
      form: 'IG reel',
      figures: { views: 1_500, saves: 7, newFollows: 2 },
    },
  ]);
});

test('YouTube: the sum of all rows is no video, hours become seconds, and percent a part of 1', async () => {
  const total = ['Total', '', '', '', 9_000, 8_000, 500, '0:01:00', 50, 10, 100_000, 3];
  const { posts, facts } = await readPosts(
    csv([
      YOUTUBE_HEADINGS,
      total,
      youtubeRow('abcdefghi_1', 'Nov 3, 2026'),
      youtubeRow(' -bcdefghi_2', 'Nov 14, 2026'),
    ]),
  );
  expect(facts.problems).toEqual([]);
  expect(posts).toMatchObject([
    {
      key: 'youtube:abcdefghi_1',
      day: '2026-11-03',
      hour: null,
      text: 'How roads are repaired',
      figures: {
        views: 2_000,
        watchTime: 189_000,
        averageWatchTime: 94,
        averageShareWatched: 0.627,
        newFollows: -3,
        clickRate: 0.0402,
      },
    },
    { key: 'youtube:-bcdefghi_2' },
  ]);
});

describe('headings', () => {
  test.each([
    ['in capitals and with spaces', X_HEADINGS.map((heading) => ` ${heading.toUpperCase()}  `)],
    ['with underscores', X_HEADINGS.map((heading) => heading.toLowerCase().replaceAll(' ', '_'))],
  ])('%s are known', async (_, headings) => {
    const { posts, facts } = await readPosts(csv([headings, xRow(new Date(2026, 10, 2))]));
    expect([facts.network, posts.length, posts[0]?.figures.linkClicks]).toEqual(['x', 1, 10]);
  });

  test('in another order, with more between them and some missing, are known', async () => {
    const row = xRow(new Date(2026, 10, 2));
    const places = [4, 2, 3, 1, 0];
    const { posts } = await readPosts(
      csv([
        [...places.map((place) => X_HEADINGS[place]!), 'Something new'],
        [...places.map((place) => row[place]!), 5],
      ]),
    );
    expect(posts).toMatchObject([{ account: 'exampledept', figures: { impressions: 0 } }]);
    expect(posts[0]?.figures).not.toHaveProperty('likes');
  });

  test.each([';', '\t', '|'])('with %j between them are known', async (delimiter) => {
    const { posts } = await readPosts(csv([X_HEADINGS, xRow(new Date(2026, 10, 2), 'One; two')], delimiter, '\r\n'));
    expect(posts).toHaveLength(1);
  });
});

describe('encodings', () => {
  const text = csv([X_HEADINGS, xRow(new Date(2026, 10, 2), 'Gŵyl y Banc – “dim gwasanaeth” 🚌')]);
  const wide = (little: boolean): Uint8Array<ArrayBuffer> => {
    const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
    view.setUint16(0, 0xfeff, little);
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2 + 2, text.charCodeAt(at), little);
    return new Uint8Array(view.buffer);
  };

  test.each([
    ['UTF-8 with its mark', `\ufeff${text}`],
    ['UTF-16, small end first', wide(true)],
    ['UTF-16, large end first', wide(false)],
    ['a line that names the delimiter', `sep=,\n${text}`],
  ])('%s', async (_, file) => {
    const { posts, facts } = await readPosts(file);
    expect([posts[0]?.text, facts.guessedEncoding]).toEqual(['Gŵyl y Banc – “dim gwasanaeth” 🚌', false]);
  });

  test('Windows-1252 is told', async () => {
    const bytes = Uint8Array.from(csv([X_HEADINGS, xRow(new Date(2026, 10, 2), 'Café')]), (sign) => sign.charCodeAt(0));
    const { posts, facts } = await readPosts(bytes);
    expect([posts[0]?.text, facts.guessedEncoding]).toEqual(['Café', true]);
  });
});
