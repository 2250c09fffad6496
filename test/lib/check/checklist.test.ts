import { expect, test } from 'vitest';
import { createChecker } from '../../../lib/check/check.ts';
import type { AskReason } from '../../../lib/check/hint.ts';
import type { Context } from '../../../lib/draft/draft.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import { NOW, rule, ruleSetOf, testKinds } from './rule-sets.ts';

const item = (id: string, priority: number, triggers: object) => ({
  id,
  statement: 'It is',
  why: 'Because.',
  source: 'ours',
  priority,
  triggers,
});
const asked = (items: readonly object[], text: string, context: Context = {}) =>
  createChecker(ruleSetOf([rule('a/cat', 'cat')], { checklist: items }), { kinds: testKinds })
    .check(text, context, NOW)
    .checklist.map(({ id }) => id);

test.each<[string, object, string, Context]>([
  ['a rule', { rules: ['a/cat'] }, 'A cat', {}],
  ['a word', { words: ['minister'] }, 'Our MINISTER’s here. Minister!', {}],
  ['a phrase', { words: ['so-called'] }, 'the so-called experts', {}],
  ['a reply', { post: ['reply'] }, 'Thanks', { reply: true }],
  ['a quote', { post: ['quote'] }, 'Look', { quote: true }],
  ['a thread', { post: ['thread'] }, 'First', { thread: { index: 0, count: 3 } }],
  ['a poll', { post: ['poll'] }, 'Which?', { poll: true }],
  ['a scheduled post', { post: ['scheduled'] }, 'Tomorrow', { scheduledFor: '2026-11-24T09:00' }],
  ['a picture', { post: ['image'] }, '', { media: [{ kind: 'image', alt: 'A dog' }] }],
  ['a film', { post: ['video'] }, 'Watch', { media: [{ kind: 'video' }] }],
  ['a link', { post: ['link'] }, 'Read https://www.gov.uk', {}],
  ['YouTube', { post: ['youtube'] }, 'Watch https://m.youtube.com/watch?v=aaaaaaaaaaa', {}],
  ['YouTube, short', { post: ['youtube'] }, 'Watch youtu.be/aaaaaaaaaaa', {}],
  ['a mention', { post: ['mention'] }, 'Thanks @metoffice', {}],
  ['a number', { post: ['number'] }, 'Up 5% this year', {}],
  ['a percentage', { post: ['figure'] }, 'Up 5% this year', {}],
  ['a percentage in words', { post: ['figure'] }, 'Volunteering is up seven per cent', {}],
  ['a sum of money', { post: ['figure'] }, 'A new ward for £1m', {}],
  ['a number in millions', { post: ['figure'] }, 'We planted 3 million trees', {}],
  ['a number in thousands', { post: ['figure'] }, 'We took 2,914 calls', {}],
])('%s puts a question', (_, triggers, text, context) => {
  expect(asked([item('q/one', 50, triggers)], text, context)).toEqual(['q/one']);
});

test.each<[string, object, string]>([
  ['another word', { words: ['minister'] }, 'The ministry'],
  ['half a phrase', { words: ['so called'] }, 'So they called'],
  [
    'a look-alike of YouTube',
    { post: ['youtube'] },
    'See https://notyoutube.com/watch and https://youtube.com.example.org',
  ],
  ['a thread of one', { post: ['thread'] }, 'Alone'],
  [
    'a bus, a road, a time, a phone line, a date or an age as a figure',
    { post: ['figure'] },
    'Bus 27 on the A417 at 9:30am, 0300 123 4567, on 1 December 2026, ages 5-11, 20mph',
  ],
  ['a percentage in an address as a figure', { post: ['figure'] }, 'See https://www.gov.uk/a?b=5%20c'],
  ['a number in an address or a tag', { post: ['number'] }, 'See https://www.gov.uk/2026 #COP31'],
])('%s does not', (_, triggers, text) => {
  expect(asked([item('q/one', 50, triggers)], text)).toEqual([]);
});

test('an empty composer is asked nothing', () => {
  expect(asked([item('q/one', 50, { always: true })], ' \n')).toEqual([]);
});

test('at most three are asked, the most important first, at most two of them asked of every post', () => {
  const specific = [10, 20, 30, 40, 50, 60].map((priority) => item(`q/cat-${priority}`, priority, { words: ['cat'] }));
  const general = [90, 80, 70].map((priority) => item(`q/all-${priority}`, priority, { post: ['original'] }));
  expect(asked([...specific, ...general], 'A cat')).toEqual(['q/all-90', 'q/all-80', 'q/cat-60']);
  expect(asked([...specific, ...general], 'A dog')).toEqual(['q/all-90', 'q/all-80']);
});

test.each<[string, string, object, boolean]>([
  ['a film, where none is listed', 'https://youtu.be/aaaaaaaaaaa', {}, false],
  ['a listed film', 'https://m.youtube.com/watch?v=aaaaaaaaaaa&si=b', { videos: ['aaaaaaaaaaa'] }, false],
  [
    'a film listed by its address',
    'https://youtu.be/aaaaaaaaaaa',
    { videos: ['https://www.youtube.com/watch?v=aaaaaaaaaaa'] },
    false,
  ],
  ['another film than those listed', 'https://youtu.be/aaaaaaaaaab', { videos: ['aaaaaaaaaaa'] }, true],
  [
    'a listed film beside another',
    'https://youtu.be/aaaaaaaaaaa https://youtu.be/aaaaaaaaaab',
    { videos: ['aaaaaaaaaaa'] },
    true,
  ],
  [
    'a channel, where films are listed and channels are not',
    'https://www.youtube.com/@hmtreasury',
    { videos: ['aaaaaaaaaaa'] },
    true,
  ],
  ['a channel, where nothing is listed', 'https://www.youtube.com/@hmtreasury', {}, false],
  [
    'a listed channel',
    'https://www.youtube.com/@HMTreasury',
    { videos: ['aaaaaaaaaaa'], channels: ['@hmtreasury'] },
    false,
  ],
  [
    'a channel that yt/channel speaks of',
    'https://www.youtube.com/@others',
    { videos: ['aaaaaaaaaaa'], channels: ['@hmtreasury'] },
    false,
  ],
  ['a search', 'https://www.youtube.com/results?search_query=tax', {}, false],
])('%s on YouTube: whose it is', (_, address, lists, expected) => {
  const items = [item('q/own', 50, { post: ['youtube-of-others'] })];
  const { checklist } = createChecker(ruleSetOf([rule('a/cat', 'cat')], { checklist: items, lists }), {
    kinds: testKinds,
  }).check(`Watch ${address}`, {}, NOW);
  expect(checklist.map(({ id }) => id)).toEqual(expected ? ['q/own'] : []);
});

test('the starter set asks nothing of a plain draft, and a statement where there is cause', () => {
  const checker = createChecker(starterRuleSet());
  const ask = (text: string, context: Context = {}) => checker.check(text, context, NOW).checklist.map(({ id }) => id);
  expect(ask('Our offices are open again. Thank you for your patience.')).toEqual([]);
  expect(ask('Join the birthday party at the Christmas market.')).toEqual([]);
  expect(ask('Bus 27 leaves from stop C at 9:30am on 1 December. Call 0300 123 4567.')).toEqual([]);
  expect(ask('Sorry to hear that. Please send us a message.', { reply: true })).toEqual([]);
  expect(ask('Look at this.', { quote: true })).toEqual([]);
  expect(ask('Our doors open on Friday.', { scheduledFor: '2026-11-24T09:00' })).toEqual([]);
  expect(ask('Council tax goes up by 4.99%.')).toEqual(['q/accurate']);
  expect(ask('How to apply', { thread: { index: 0, count: 4 } })).toEqual(['q/second-eyes']);
  expect(ask('Activist lawyers are to blame.')).toEqual(['q/polemical']);
  expect(ask('Embargoed until 7am: the supermarket is fined.')).toEqual(
    expect.arrayContaining(['q/embargo', 'q/cleared']),
  );
  expect(ask('Watch our film: https://youtu.be/aaaaaaaaaaa')).toEqual(['q/captions']);
});

test.each<[string, object, string, Context, AskReason]>([
  ['a hint', { rules: ['a/cat'] }, 'A cat', {}, { by: 'hint', rule: 'a/cat' }],
  ['a word, as it is written', { words: ['budget day'] }, 'It is Budget-day', {}, { by: 'words', words: 'Budget-day' }],
  ['what it has', { post: ['original', 'figure'] }, 'Up 5%', {}, { by: 'post', post: 'figure' }],
  ['nothing in particular', { post: ['original'] }, 'A dog', {}, { by: 'always' }],
])('a statement says that it is shown because of %s', (_, triggers, text, context, because) => {
  const set = ruleSetOf([rule('a/cat', 'cat')], { checklist: [item('q/one', 50, triggers)] });
  const { checklist } = createChecker(set, { kinds: testKinds }).check(text, context, NOW);
  expect(checklist).toEqual([{ id: 'q/one', because }]);
});
