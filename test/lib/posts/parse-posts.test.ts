import { expect, test } from 'vitest';
import { parsePosts } from '../../../lib/posts/parse-posts.ts';

const textsOf = (file: string): readonly string[] => {
  const read = parsePosts(file);
  if (!read.ok) throw new Error(read.problem);
  return read.posts.map(({ text }) => text);
};

test.each([
  ['JSON Lines', '{"text": "One"}\r\n\r\n{"text": "Two", "context": {"reply": true, "account": null}}\n"Three"\n'],
  ['a list', '["One", {"text": "Two"}, {"id": 3, "text": "Three"}]'],
  ['a text', 'One\nTwo\n\nThree'],
  ['a text with reposts', 'One\nRT @dept: Hello\nTwo\nThree'],
])('%s gives its posts', (_, file) => {
  expect(textsOf(file)).toEqual(['One', 'Two', 'Three']);
});

test('X’s archive gives posts as they were written, at their own time', () => {
  const tweet = (more: object) => ({
    tweet: {
      full_text: 'Q&amp;A at https://t.co/abc today &lt;3 https://t.co/pic',
      created_at: 'Mon Nov 23 09:00:00 +0000 2026',
      entities: {
        urls: [{ url: 'https://t.co/abc', expanded_url: 'https://www.gov.uk/ask?a=$&b=1' }],
        media: [{ url: 'https://t.co/pic' }],
      },
      ...more,
    },
  });
  const read = parsePosts(
    `window.YTD.tweets.part0 = ${JSON.stringify([tweet({}), tweet({ full_text: 'Thanks!', in_reply_to_status_id_str: '1', created_at: 'never' }), tweet({ full_text: 'RT @a: b' })])}`,
  );
  expect(read).toEqual({
    ok: true,
    notes: [],
    posts: [
      {
        text: 'Q&A at https://www.gov.uk/ask?a=$&b=1 today <3',
        context: { reply: false, now: '2026-11-23T09:00:00.000Z' },
      },
      { text: 'Thanks!', context: { reply: true } },
    ],
  });
});

test.each([
  [
    'a post without a text',
    '[{"text": "One"}, {"words": "Two"}]',
    'Post 2 cannot be read: “text”: it is missing; write a text.',
  ],
  [
    'a slip in the context',
    '{"text": "One"}\n\n{"text": "Two", "context": {"repply": true}}\n',
    'Line 3 cannot be read: “context”: take out “repply” or correct the spelling; no such field is known here.',
  ],
])('%s is told by its number and its field', (_, file, problem) => {
  expect(parsePosts(file)).toEqual({ ok: false, problem });
});

test.each([
  ['a JSON list cut off', '[\n"One",\n"Tw', '', 3],
  ['a JSON list with a comma too many', '[\n  {"text": "One"},\n]', '', 3],
  ['one object over several lines, and another', '{\n  "text": "One"\n}\n{\n  "text": "Two"\n}', '', 1],
  ['JSON Lines with a slip', '{"text": "One"}\n{"text": "Two"\n', '', 2],
  ['X’s archive cut off', 'window.YTD.tweets.part0 = [\n{"tweet": {"full_text": "One"', '', 2],
  ['a text that is called JSON Lines', '"One"\nTwo', 'posts.jsonl', 2],
])('%s is no list of posts', (_, file, name, line) => {
  expect(parsePosts(file, name)).toEqual({
    ok: false,
    problem: expect.stringMatching(new RegExp(`^line ${line} is not JSON: `)),
  });
});

test('but a text may begin with a bracket or a quotation mark, and an archive may end with a semicolon', () => {
  expect(textsOf('[Update] The road is open.\n"Thank you," she said.')).toEqual([
    '[Update] The road is open.',
    '"Thank you," she said.',
  ]);
  expect(textsOf('window.YTD.tweets.part0 = [ { "tweet": { "full_text": "One" } } ];\n')).toEqual(['One']);
  expect(textsOf('{\n  "text": "One"\n}')).toEqual(['One']);
});

test.each(['direct_messages', 'deleted_tweets', 'ad_engagements'])('the %s of X’s archive are never read', (name) => {
  const file = `window.YTD.${name}.part0 = [{ "tweet": { "full_text": "One" } }, { "text": "Two" }]`;
  expect(parsePosts(file, 'messages.js')).toEqual({
    ok: false,
    problem: expect.stringMatching(/^messages\.js: .*holds no posts/),
  });
});

test('an entry of X’s archive that cannot be read is told', () => {
  expect(parsePosts('window.YTD.tweets.part0 = [{ "tweet": { "full_text": "One" } }, 5]')).toMatchObject({
    posts: [{ text: 'One' }],
    notes: ['1 entry of the archive cannot be read and is left out.'],
  });
});
