import { expect, test } from 'vitest';
import { readPosts } from '../../../../lib/cli/rules/posts.ts';
import { tallyPosts } from '../../../../lib/cli/rules/tally.ts';
import { NOW, ruleSetOf } from '../../check/rule-sets.ts';

const textsOf = (file: string): readonly string[] => {
  const read = readPosts(file);
  if (!read.ok) throw new Error(read.problem);
  return read.posts.map(({ text }) => text);
};

test.each([
  ['JSON Lines', '\ufeff{"text": "One"}\r\n\r\n{"text": "Two", "context": {"reply": true, "account": null}}\n"Three"\n'],
  ['a list', '["One", {"text": "Two"}, {"id": 3, "text": "Three"}]'],
  ['a text', 'One\nTwo\n\nThree'],
  ['a text with reposts', 'One\nRT @dept: Hello\nTwo\nThree'],
])('%s gives its posts', (_, file) => {
  expect(textsOf(file)).toEqual(['One', 'Two', 'Three']);
});

test('X’s archive gives posts as they were written, at their own time', () => {
  const tweet = (more: object) => ({ tweet: { full_text: 'Q&amp;A at https://t.co/abc today &lt;3 https://t.co/pic', created_at: 'Mon Nov 23 09:00:00 +0000 2026',
    entities: { urls: [{ url: 'https://t.co/abc', expanded_url: 'https://www.gov.uk/ask?a=$&b=1' }], media: [{ url: 'https://t.co/pic' }] }, ...more } });
  const read = readPosts(`window.YTD.tweets.part0 = ${JSON.stringify([tweet({}), tweet({ full_text: 'Thanks!', in_reply_to_status_id_str: '1', created_at: 'never' }), tweet({ full_text: 'RT @a: b' })])}`);
  expect(read).toEqual({ ok: true, posts: [
    { text: 'Q&A at https://www.gov.uk/ask?a=$&b=1 today <3', context: { reply: false, now: '2026-11-23T09:00:00.000Z' } },
    { text: 'Thanks!', context: { reply: true } },
  ] });
});

test('a post that is none is told by its number', () => {
  expect(readPosts('[{"text": "One"}, {"words": "Two"}]')).toEqual({ ok: false, problem: 'Post 2 cannot be read: make it a text, or an object with “text”, and “context” if need be.' });
});

test('a tally counts posts and hints by rule, worst and most first, with a few of the words', () => {
  const rule = (id: string, find: string, severity: string) => ({ id, kind: 'terms', params: { terms: [{ find }], skipNames: false }, severity, why: 'Because.', source: 'ours', examples: { bad: ['a', 'b'], good: ['c', 'd'] } });
  const ruleSet = ruleSetOf([rule('a/one', 'one', 'suggestion'), rule('a/two', 'two', 'error'), rule('a/three', 'three', 'suggestion'), { ...rule('a/off', 'one', 'error'), enabled: false }]);
  const posts = ['one and one', 'One', 'two', 'four'].map((text) => ({ text, context: {} }));
  expect(tallyPosts(ruleSet, posts, NOW)).toEqual({
    posts: 4, withHints: 3, withMustFix: 1,
    rules: [
      { rule: 'a/two', severity: 'error', posts: 1, hints: 1, excerpts: ['two'] },
      { rule: 'a/one', severity: 'suggestion', posts: 2, hints: 3, excerpts: ['one', 'One'] },
      { rule: 'a/three', severity: 'suggestion', posts: 0, hints: 0, excerpts: [] },
    ],
  });
});
