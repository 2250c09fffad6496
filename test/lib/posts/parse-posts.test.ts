import { expect, test } from 'vitest';
import { parsePosts } from '../../../lib/posts/parse-posts.ts';
import { countHintsInPosts } from '../../../lib/posts/post-stats.ts';
import { NOW, ruleSetOf } from '../check/rule-sets.ts';

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

test('a tally counts posts and hints by rule, worst and most first, with a few of the words', () => {
  const rule = (id: string, find: string, severity: string) => ({
    id,
    kind: 'terms',
    params: { terms: [{ find }], skipNames: false },
    severity,
    why: 'Because.',
    source: 'ours',
    examples: { bad: ['a', 'b'], good: ['c', 'd'] },
  });
  const ruleSet = ruleSetOf([
    rule('a/one', 'one', 'suggestion'),
    rule('a/two', 'two', 'error'),
    rule('a/three', 'three', 'suggestion'),
    { ...rule('a/off', 'one', 'error'), enabled: false },
  ]);
  const posts = ['one and one', 'One', 'two', 'four'].map((text) => ({ text, context: {} }));
  expect(countHintsInPosts(ruleSet, posts, NOW)).toEqual({
    posts: 4,
    withHints: 3,
    withMustFix: 1,
    rules: [
      { rule: 'a/two', severity: 'error', posts: 1, hints: 1, excerpts: ['two'] },
      { rule: 'a/one', severity: 'suggestion', posts: 2, hints: 3, excerpts: ['one', 'One'] },
      { rule: 'a/three', severity: 'suggestion', posts: 0, hints: 0, excerpts: [] },
    ],
  });
});

test('a rule that a mode makes more severe is counted under the severity that each post met', () => {
  const rule = {
    id: 'a/one',
    kind: 'terms',
    params: { terms: [{ find: 'one' }] },
    severity: 'suggestion',
    why: 'Because.',
    source: 'ours',
    examples: { bad: ['a', 'b'], good: ['c', 'd'] },
  };
  const ruleSet = ruleSetOf([rule], {
    modes: [
      { id: 'election', title: 'Election', from: '2027-05-01', until: '2027-06-01', severities: { 'a/one': 'error' } },
    ],
  });
  const tally = countHintsInPosts(
    ruleSet,
    ['2026-11-23T09:00', '2027-05-02T09:00', '2027-05-03T09:00'].map((now) => ({ text: 'one', context: { now } })),
    NOW,
  );
  expect(tally).toEqual({
    posts: 3,
    withHints: 3,
    withMustFix: 2,
    rules: [
      { rule: 'a/one', severity: 'error', posts: 2, hints: 2, excerpts: ['one'] },
      { rule: 'a/one', severity: 'suggestion', posts: 1, hints: 1, excerpts: ['one'] },
    ],
  });
});
