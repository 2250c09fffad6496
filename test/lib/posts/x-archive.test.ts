import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isArchivePostFile, isArchiveText, readXArchive } from '../../../lib/posts/x-archive.ts';

const tweet = (fields: Readonly<Record<string, unknown>> = {}) => ({
  tweet: {
    id_str: '1800000000000000000',
    full_text: 'Roads open again.',
    created_at: 'Mon Nov 02 09:30:00 +0000 2026',
    favorite_count: '12',
    retweet_count: '3',
    entities: { urls: [], hashtags: [] },
    ...fields,
  },
});
const note = (text: string, createdAt = '2026-11-02T09:30:00.000Z') => ({
  noteTweet: { noteTweetId: '1', createdAt, core: { text, urls: [], hashtags: [] } },
});
const file = (entries: readonly unknown[], name = 'tweets', part = 0) =>
  `window.YTD.${name}.part${part} = ${JSON.stringify(entries, null, 2)}\n`;
const postsOf = (...files: readonly string[]) => {
  const read = readXArchive(files);
  if (!read.ok) throw new Error(`file ${read.file}, line ${read.line}`);
  return read.posts;
};

test('a post has its number, text, time, links and figures', () => {
  const entities = {
    urls: [{ url: 'https://t.co/a', expanded_url: 'https://www.gov.uk/roads' }],
    media: [{ url: 'https://t.co/pic', type: 'photo' }],
  };
  expect(
    postsOf(file([tweet({ full_text: 'Q&amp;A at https://t.co/a &lt;3 &amp;lt; https://t.co/pic', entities })])),
  ).toEqual([
    {
      id: '1800000000000000000',
      text: 'Q&A at https://www.gov.uk/roads <3 &lt;',
      at: Date.UTC(2026, 10, 2, 9, 30),
      reply: false,
      repost: false,
      links: ['https://www.gov.uk/roads'],
      media: 'photo',
      likes: 12,
      reposts: 3,
    },
  ]);
});

test('the kind of what is attached comes from the longer list where there is one', () => {
  const media = [{ url: 'https://t.co/pic', type: 'photo' }];
  const [post] = postsOf(
    file([tweet({ entities: { media }, extended_entities: { media: [{ url: 'https://t.co/pic', type: 'video' }] } })]),
  );
  expect(post).toMatchObject({ media: 'video', links: [] });
});

test('replies and reposts are told', () => {
  const posts = postsOf(
    file([tweet({ in_reply_to_status_id_str: '1' }), tweet({ full_text: 'RT @exampledept: Roads' })]),
  );
  expect(posts.map(({ reply, repost }) => [reply, repost])).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('numbered parts and the old form are read together', () => {
  expect(
    postsOf(file([tweet({ full_text: 'One' })]), file([tweet({ full_text: 'Two' })], 'tweets', 1)).map(
      ({ text }) => text,
    ),
  ).toEqual(['One', 'Two']);
  expect(postsOf(file([tweet({}).tweet], 'tweet')).map(({ text }) => text)).toEqual(['Roads open again.']);
});

describe('long posts', () => {
  const whole = `${'The bridge & the road are open. '.repeat(12)}End <3`;
  const cut = `${'The bridge &amp; the road are open. '.repeat(8).trimEnd()}… https://t.co/xyz`;

  test('take their whole text from note-tweet.js', () => {
    const [post] = postsOf(file([tweet({ full_text: cut })]), file([note(whole)], 'note_tweet'));
    expect(post?.text).toBe(whole);
  });

  test('stay cut where no whole text begins alike, or it is of another time', () => {
    const other = file([note(`Another ${whole}`), note(whole, '2026-11-02T09:40:00.000Z')], 'note_tweet');
    expect(postsOf(file([tweet({ full_text: cut })]), other)[0]?.text).toMatch(/open\.…/);
  });

  test('an ellipsis of the writer’s own is none of X’s', () => {
    const text = 'Wait for it: roads are open… and so are bridges';
    expect(postsOf(file([tweet({ full_text: text })]), file([note(`${text}!`)], 'note_tweet'))[0]?.text).toBe(text);
  });

  test('of the same beginning are told apart by their time', () => {
    const second = tweet({ full_text: cut, created_at: 'Tue Nov 03 09:30:00 +0000 2026' });
    const notes = file([note(`${whole} 2`, '2026-11-03T09:30:01.000Z'), note(whole)], 'note_tweet');
    expect(postsOf(file([tweet({ full_text: cut }), second]), notes).map(({ text }) => text)).toEqual([
      whole,
      `${whole} 2`,
    ]);
  });
});

test('what a post does not say is null, and never 0', () => {
  expect(postsOf(file([{ tweet: { full_text: 'Bare' } }]))).toEqual([
    {
      id: null,
      text: 'Bare',
      at: null,
      reply: false,
      repost: false,
      links: [],
      media: null,
      likes: null,
      reposts: null,
    },
  ]);
});

test('a blank or broken count is null', () => {
  const counts = ['', ' ', 'many', '-1', '1.5', null].map((favorite_count) => tweet({ favorite_count }));
  expect(new Set(postsOf(file(counts)).map(({ likes }) => likes))).toEqual(new Set([null]));
});

test('an entry that is no post is named, and the others are read', () => {
  const read = readXArchive([file([tweet()]), file([{ tweet: {} }, 7, tweet()], 'tweets', 1)]);
  expect(read).toMatchObject({
    ok: true,
    damaged: [
      { file: 2, entry: 1 },
      { file: 2, entry: 2 },
    ],
  });
  expect(read.ok && read.posts.length).toBe(2);
});

test('a file that was cut off is named with its line', () => {
  expect(readXArchive([file([tweet()]), 'window.YTD.tweets.part1 = [\n{"tweet": {"full_text": "One"'])).toEqual({
    ok: false,
    file: 2,
    line: 2,
  });
});

test('a file that ends with a semicolon, or begins with a byte order mark, is read', () => {
  expect(postsOf(`\ufeff${file([tweet()]).trimEnd()};\n`)).toHaveLength(1);
});

test.each([
  ['data/tweets.js', true],
  ['data/tweets-part1.js', true],
  ['data/tweet.js', true],
  ['tweet-part12.js', true],
  ['twitter-2026-11-02-abc/data/tweets.js', true],
  ['data/note-tweet.js', true],
  ['data\\tweets.js', true],
  ['data/direct-messages.js', false],
  ['data/direct-messages-group.js', false],
  ['data/deleted-tweets.js', false],
  ['data/deleted-note-tweet.js', false],
  ['data/tweetdeck.js', false],
  ['data/tweet-headers.js', false],
  ['data/tweets_media/tweets.js/photo.jpg', false],
  ['data/account.js', false],
])('of an archive, %s is read: %s', (path, expected) => expect(isArchivePostFile(path)).toBe(expected));

test.each([
  ['window.YTD.tweets.part0 = [ ]', true],
  ['window.YTD.note_tweet.part0 = [ ]', true],
  ['window.YTD.direct_messages.part0 = [ ]', false],
  ['window.YTD.deleted_tweets.part0 = [ ]', false],
  ['Post id,Date', false],
])('a text is a file of posts by how it begins: %s', (text, expected) => expect(isArchiveText(text)).toBe(expected));

test('any file gives posts or a line, and never fails', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => `window.YTD.tweets.part0 = ${json}`),
        ),
      ),
      (files) => {
        const read = readXArchive(files);
        if (!read.ok) expect([read.file <= files.length, read.line >= 1]).toEqual([true, true]);
      },
    ),
  ));

test('every post comes out once, in its order', () =>
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), (texts) => {
      const read = postsOf(file(texts.map((full_text, at) => tweet({ full_text, id_str: String(at) }))));
      expect(read.map(({ id }) => id)).toEqual(texts.map((_, at) => String(at)));
    }),
  ));
