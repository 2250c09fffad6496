import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  csv,
  FACEBOOK_HEADINGS,
  facebookRow,
  LINKEDIN_HEADINGS,
  linkedInRow,
  read,
  readPosts,
  X_HEADINGS,
  xId,
  xRow,
} from './exports.ts';
import { workbookFiles, workbookOf, zipOf } from './zip-file.ts';

const YOUTUBE_CHART = 'Date,Content,Video title,Video publish time,Duration,Views\n';
const GOOD = xRow(new Date(2026, 10, 2, 9, 30));
const NEXT = xRow(new Date(2026, 10, 3, 9, 30));

/** The problems of a file of two rows, the first of them good. */
const problemsOf = async (row: readonly (string | number)[], headings = X_HEADINGS, good = GOOD) => {
  const { posts, facts } = await readPosts(csv([headings, good, row]));
  expect(posts).toHaveLength(1);
  return facts.problems;
};

describe('a row that cannot be imported is named with its line and reason, and the others are read', () => {
  test.each<[string, readonly (string | number)[], object]>([
    ['a figure that is no number', NEXT.with(4, 'many'), { what: 'bad-number', field: 'impressions', given: 'many' }],
    ['a figure that was cut short', NEXT.with(4, '1.2K'), { what: 'bad-number', given: '1.2K' }],
    ['a part of a post', NEXT.with(5, '12.5'), { what: 'bad-number', field: 'likes' }],
    ['a figure below 0', NEXT.with(5, '-1'), { what: 'bad-number', field: 'likes' }],
    ['no date', NEXT.with(1, ' '), { what: 'no-date' }],
    ['a date that is none', NEXT.with(1, 'Feb 30, 2026').with(0, 'a').with(3, ''), { what: 'bad-date' }],
    ['a date to come', NEXT.with(1, 'Dec 24, 2026').with(0, 'a').with(3, ''), { what: 'future' }],
    ['neither id nor address', NEXT.with(0, '').with(3, ''), { what: 'no-key', given: 'Roads open again.' }],
    ['an id that Excel rounded', NEXT.with(0, '1.98473E+18').with(3, ''), { what: 'rounded-id', field: 'id' }],
    ['an id of which Excel lost the end', NEXT.with(0, '1984731234567890000').with(3, ''), { what: 'rounded-id' }],
    ['a text that was not quoted', [...NEXT, 'and more', 'of it'], { what: 'too-wide', given: 'and more of it' }],
    ['no figure', [...NEXT.slice(0, 4), ...Array.from({ length: 13 }, () => '')], { what: 'no-figures' }],
  ])('%s', async (_, row, problem) => {
    expect(await problemsOf(row)).toMatchObject([{ at: 3, ...problem }]);
  });

  test('a quotation mark that is never closed', async () => {
    const { posts, facts } = await readPosts(`${csv([X_HEADINGS, GOOD])}${NEXT[0]},"Nov 3\n${csv([NEXT])}`);
    expect([posts.length, facts.problems]).toEqual([1, [expect.objectContaining({ at: 3, what: 'quote' })]]);
  });

  test('a row of one day, where Meta wrote a row for each', async () => {
    const row = facebookRow(2, '11/13/2026 17:30').with(16, '11/14/2026');
    expect(await problemsOf(row, FACEBOOK_HEADINGS, facebookRow(1, '11/13/2026 17:30'))).toMatchObject([
      { at: 3, what: 'one-day', given: '11/14/2026' },
    ]);
  });

  test('a line below a text of several lines has its own number', async () => {
    const { facts } = await readPosts(csv([X_HEADINGS, GOOD.with(2, 'One\ntwo\n\nthree'), NEXT.with(4, 'x')]));
    expect(facts.problems).toMatchObject([{ at: 6 }]);
  });
});

describe('what is no damage', () => {
  test('an id that Excel rounded, where the address has it whole', async () => {
    const { posts } = await readPosts(csv([X_HEADINGS, NEXT.with(0, '1.98473E+18')]));
    expect(posts.map(({ id }) => id)).toEqual([xId(new Date(2026, 10, 3, 9, 30).getTime())]);
  });

  test.each(['', ' ', '-', '–', '--', 'N/A', 'n/a', 'null'])('%j is blank, and never 0', async (cell) => {
    const { posts } = await readPosts(csv([X_HEADINGS, GOOD.with(4, cell)]));
    expect(posts[0]?.figures.impressions).toBeNull();
  });

  test('a row that ends early has blanks', async () => {
    const { posts } = await readPosts(csv([X_HEADINGS, GOOD.slice(0, 6)]));
    expect(posts[0]?.figures).toMatchObject({ impressions: 0, likes: 1, replies: null });
  });

  test('blank rows, and a last line that ends the file', async () => {
    const { posts, facts } = await readPosts(`${csv([X_HEADINGS])}\n\n${csv([GOOD]).trimEnd()}`);
    expect([posts.length, facts.problems]).toEqual([1, []]);
  });

  test('the same post twice is one, and the later row counts', async () => {
    const { posts, facts } = await readPosts(csv([X_HEADINGS, GOOD, NEXT, GOOD.with(4, 77)]));
    expect([posts.length, facts.repeated, posts[0]?.figures.impressions]).toEqual([2, 1, 77]);
  });
});

describe('dates in numbers', () => {
  const file = (...dates: readonly string[]) =>
    csv([LINKEDIN_HEADINGS, ...dates.map((date, at) => linkedInRow(String(7_100_000_000_000 + at), date))]);

  test.each<[string, readonly string[], string, string | null]>([
    ['are read as the network writes them', ['03/04/2026'], '2026-03-04', 'month-first'],
    ['are read as another of the file tells: the month first', ['03/04/2026', '03/14/2026'], '2026-03-04', null],
    ['are read as another of the file tells: the day first', ['03/04/2026', '14/03/2026'], '2026-04-03', null],
    ['may have points', ['03.04.2026', '14.03.2026'], '2026-04-03', null],
    ['may begin with the year', ['2026-03-04'], '2026-03-04', null],
  ])('%s', async (_, dates, first, guessed) => {
    const { posts, facts } = await readPosts(file(...dates));
    expect([posts[0]?.day, facts.guessedOrder, facts.problems]).toEqual([first, guessed, []]);
  });

  test('of X give way to the moment that the number of the post tells', async () => {
    const row = xRow(new Date(2025, 9, 4, 9, 30)).with(1, '04/10/2025');
    const later = xRow(new Date(2030, 9, 4, 9, 30)).with(1, '04/10/2025');
    const { posts } = await readPosts(csv([X_HEADINGS, row, later]));
    expect(posts.map(({ day, hour }) => [day, hour])).toEqual([
      ['2025-10-04', 9],
      ['2025-04-10', null],
    ]);
  });

  test('of both orders are read as the network writes them, and the rest are named', async () => {
    const { posts, facts } = await readPosts(file('03/14/2026', '14/03/2026'));
    expect([posts.map(({ day }) => day), facts.problems]).toEqual([
      ['2026-03-14'],
      [expect.objectContaining({ at: 3, what: 'bad-date' })],
    ]);
  });
});

describe('a file that cannot be read at all says why', () => {
  const archive = (name: string, text: string) => zipOf({ [name]: text });
  test.each<[string, string | Uint8Array<ArrayBuffer> | (() => Promise<Blob>), string]>([
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'old-workbook'],
    ['nothing', '', 'empty'],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), 'not-text'],
    ['headings alone', csv([X_HEADINGS]), 'no-rows'],
    ['figures of days', 'Date,Impressions,Likes,Engagements\n"Mon, Nov 2, 2026",5,1,2\n', 'by-day'],
    [
      'figures of a day for each video',
      `${YOUTUBE_CHART}2026-11-03,abcdefghi_1,Roads,"Nov 3, 2026",60,4\n2026-11-04,abcdefghi_1,Roads,"Nov 3, 2026",60,5\n`,
      'by-day',
    ],
    ['messages', 'window.YTD.direct_messages.part0 = [ ]', 'other-archive'],
    ['an archive that was cut off', 'window.YTD.tweets.part0 = [ { "tweet": ', 'damaged-archive'],
    ['an archive without posts', 'window.YTD.tweets.part0 = [ ]', 'no-rows'],
    ['a zip without posts', () => archive('photo.jpg', 'x'), 'no-posts'],
    [
      'a zip of messages',
      () => archive('data/direct-messages.js', 'window.YTD.direct_messages.part0 = []'),
      'no-posts',
    ],
    ['a zip that is damaged', async () => (await archive('Table data.csv', 'x')).slice(0, 60), 'damaged-zip'],
    ['a zip with a password', () => zipOf({ 'data/tweets.js': 'x' }, { password: 'secret' }), 'password'],
    [
      'a workbook with a damaged sheet',
      () => zipOf({ ...workbookFiles({ One: [] }), 'xl/worksheets/sheet1.xml': '<worksheet><row' }),
      'damaged-zip',
    ],
  ])('%s', async (_, file, problem) => {
    const reading = await read(typeof file === 'function' ? await file() : file);
    expect(reading).toMatchObject({ kind: 'problem', problem });
  });

  test('a zip whose bytes were changed on the way', async () => {
    const whole = new Uint8Array(await (await archive('data/tweets.js', 'window.YTD.tweets.part0 = []')).arrayBuffer());
    // Behind the header of the file, its name and what stands behind that.
    const header = new DataView(whole.buffer);
    const start = 30 + header.getUint16(26, true) + header.getUint16(28, true);
    whole[start + 4]! ^= 0xff;
    expect(await read(whole)).toEqual({ kind: 'problem', problem: 'damaged-zip' });
  });
});

describe('archives and workbooks', () => {
  test('YouTube’s table is found among the files of its zip', async () => {
    const table = 'Content,Video title,Video publish time,Views\nTotal,,,9\nabcdefghi_1,Roads,"Nov 3, 2026",9\n';
    const { posts, facts } = await readPosts(
      await zipOf({
        'Chart data.csv': `${YOUTUBE_CHART}2026-11-03,abcdefghi_1,Roads,"Nov 3, 2026",60,4\n`,
        '__MACOSX/._Table data.csv': 'x',
        'Table data.csv': table,
        'Totals.csv': 'Date,Views\n2026-11-03,9\n',
      }),
    );
    expect([facts.network, posts.map(({ key }) => key)]).toEqual(['youtube', ['youtube:abcdefghi_1']]);
  });

  test('LinkedIn’s posts are found on the second sheet, below a title, with dates as Excel counts them', async () => {
    const row = linkedInRow('7100000000000000001', '').map((cell, place) => {
      if (place === 5) return { date: 46_340.5 };
      return /^[\d.]+$/.test(cell) ? Number(cell) : cell;
    });
    const { posts, facts } = await readPosts(
      await workbookOf({
        Metrics: [
          ['Date', 'Impressions'],
          ['11/14/2026', 5],
        ],
        'All posts': [['Aggregated engagement'], LINKEDIN_HEADINGS, row, row.with(1, '').with(9, 'x')],
      }),
    );
    expect(posts).toMatchObject([
      { day: '2026-11-14', hour: 12, figures: { impressions: 900, clickRate: 0.0456, engagementRate: 0.064 } },
    ]);
    expect(facts).toMatchObject({ form: 'sheet', problems: [{ at: 4, what: 'no-key' }] });
  });

  test('of X’s archive the posts alone are read, and what was passed on is left out', async () => {
    const tweet = (id: string, full_text: string) => ({
      tweet: { id_str: id, full_text, created_at: 'Mon Nov 02 09:30:00 +0000 2026', favorite_count: '3' },
    });
    const { posts, facts } = await readPosts(
      await zipOf({
        'data/direct-messages.js': 'not even JSON',
        'data/tweets.js': `window.YTD.tweets.part0 = ${JSON.stringify([tweet('11', 'One'), tweet('12', 'RT @a: Two'), {}])}`,
        'data/tweets-part1.js': `window.YTD.tweets.part1 = ${JSON.stringify([tweet('13', 'Three')])}`,
      }),
    );
    expect(posts.map(({ key, figures }) => [key, figures])).toEqual([
      ['x:11', { likes: 3, reposts: null }],
      ['x:13', { likes: 3, reposts: null }],
    ]);
    expect(facts).toMatchObject({ network: 'x', form: 'x-archive', reposts: 1, problems: [{ at: 3, what: 'entry' }] });
  });
});

describe('columns that nobody knows', () => {
  const FILE = 'Beitrag;Veröffentlicht;Klicks\nhttps://example.social/@dept/1;14.03.2026 08:30;1.234\n';

  test('are offered with their headings', async () => {
    expect(await read(FILE)).toMatchObject({
      kind: 'columns',
      offer: { table: 0, headings: ['Beitrag', 'Veröffentlicht', 'Klicks'], mapping: { network: 'other', places: {} } },
    });
  });

  const places = { address: 0, date: 1, linkClicks: 2 };
  const post = { key: 'mastodon:example.social /@dept/1', day: '2026-03-14', hour: 8, figures: { linkClicks: 1_234 } };

  test('are read as a person chose them', async () => {
    const mapping = { network: 'mastodon', places, dateOrder: null, top: 0 } as const;
    expect((await readPosts(FILE, { choice: { table: 0, mapping } })).posts).toMatchObject([post]);
  });

  test('are known again by a preset', async () => {
    const preset = { id: '1', name: 'Weekly', headings: ['beitrag', 'veroffentlicht', 'klicks'], places } as const;
    const { posts, facts } = await readPosts(FILE, {
      presets: [{ ...preset, network: 'mastodon', dateOrder: 'day-first' }],
    });
    expect([posts, facts.preset]).toMatchObject([[post], 'Weekly']);
  });

  test('of which too few were chosen are offered again', async () => {
    const mapping = { network: 'other', places: { address: 0 }, dateOrder: null, top: 0 } as const;
    expect(await read(FILE, { choice: { table: 0, mapping } })).toMatchObject({ kind: 'columns' });
  });
});

test('any bytes give an answer, and never a fault', () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.array(fc.array(fc.string(), { maxLength: 20 }), { maxLength: 6 }).map((rows) => csv([X_HEADINGS, ...rows])),
      ),
      async (file) => {
        const reading = await read(file as Uint8Array<ArrayBuffer> | string);
        expect(['problem', 'columns', 'posts']).toContain(reading.kind);
      },
    ),
  ));

test('every row of any table is a post, a repeat of one, or a row with a problem', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          post: fc.integer({ min: 0, max: 5 }),
          figure: fc.oneof(fc.nat(1e9), fc.constantFrom('', 'x', '1,234', '-')),
          text: fc.string({ unit: 'grapheme' }),
        }),
        { minLength: 1, maxLength: 30 },
      ),
      async (rows) => {
        const at = (post: number) => new Date(2026, 9, post + 1, 12);
        const { posts, facts } = await readPosts(
          csv([X_HEADINGS, ...rows.map(({ post, figure, text }) => xRow(at(post), text, [figure]))]),
        );
        expect(posts.length + facts.repeated + facts.problems.length).toBe(rows.length);
        // The sums, worked out a second way.
        const last = new Map(rows.filter(({ figure }) => figure !== 'x').map(({ post, figure }) => [post, figure]));
        const known = [...last.values()].map((figure) => Number(String(figure).replace(',', '').replace('-', '')));
        expect(posts.reduce((sum, { figures }) => sum + (figures.impressions ?? 0), 0)).toBe(
          known.reduce((sum, figure) => sum + figure, 0),
        );
      },
    ),
  ));
