import { expect, test } from 'vitest';
import { tryKind } from './try-kind.ts';

const flu = tryKind('must-include', {
  when: { words: ['flu', 'vaccine'] },
  include: { anyOf: { hashtags: ['GetVaccinated'] } },
});

test.each([
  ['Book your flu jab at your surgery.', 'Book your flu jab at your surgery. #GetVaccinated'],
  ['Flu season is here', 'Flu season is here #GetVaccinated'],
  ['The vaccine is free.\n', 'The vaccine is free. #GetVaccinated\n'],
  ['Have your vaccine’s record ready. ❤️', 'Have your vaccine’s record ready. ❤️ #GetVaccinated'],
])('%j becomes %j', (text, better) => {
  expect(flu.said(text)).toEqual(['Add #GetVaccinated.']);
  expect(flu.fixed(text)).toBe(better);
  expect(flu.said(better)).toEqual([]);
});

test.each([
  'Book your flu jab. #GetVaccinated',
  'Book your flu jab. #getvaccinated',
  'Influenza ward opens.',
  'We travelled by air: it flew.',
  'https://www.gov.uk/flu',
  '#Flu',
])('nothing is said of %s', (text) => {
  expect(flu.said(text)).toEqual([]);
});

test('no fix is offered that does not fit', () => {
  const text = `flu ${'a'.repeat(270)}`;
  expect(flu.hints(text)).toMatchObject([{ replacements: [] }]);
});

test('of a thread, one post with it is enough, and it is asked for once', () => {
  const thread = (index: number, others?: readonly string[]) => ({
    thread: { index, count: 2, ...(others ? { others: [...others] } : {}) },
  });
  expect(flu.said('Flu is here.', thread(0))).toEqual([]);
  expect(flu.said('Flu is here.', thread(0, ['More. #GetVaccinated']))).toEqual([]);
  expect(flu.said('Flu is here.', thread(0, ['More about flu.']))).toEqual(['Add #GetVaccinated.']);
  expect(flu.said('More about flu.', thread(1, ['Flu is here.']))).toEqual([]);
  const last = tryKind('must-include', { include: { anyOf: { hashtags: ['Ends'] } }, place: 'lastPost' });
  expect(last.said('One.', thread(0))).toEqual([]);
  expect(last.said('Two.', thread(1))).toEqual(['Add #Ends.']);
});

test('a link to one of several sites, or to a site below one, is enough', () => {
  const jobs = tryKind('must-include', {
    when: { words: ['jobs', 'vacancy'] },
    include: { anyOf: { linksTo: ['jobs.example.gov.uk', 'careers.example.org'] } },
  });
  expect(jobs.said('Three new jobs.')).toEqual(['Add a link to jobs.example.gov.uk or careers.example.org.']);
  expect(jobs.hints('Three new jobs.')).toMatchObject([{ replacements: [], excerpt: 'jobs' }]);
  expect(jobs.said('Three new jobs: https://www.careers.example.org/3')).toEqual([]);
  expect(jobs.said('Three new jobs: https://a.careers.example.org/3 and more')).toEqual([]);
  expect(jobs.said('Three new jobs: https://myjobs.example.gov.uk/3')).toHaveLength(1);
});

test('all of several things are asked for, and the first that is missing is offered', () => {
  const both = tryKind('must-include', {
    include: { allOf: { hashtags: ['A1'], mentions: ['rivers'], text: ['ends'] } },
  });
  expect(both.said('We are here.')).toEqual(['Add “ends”, #A1 and @rivers.']);
  expect(both.hints('We are here.')).toMatchObject([{ target: 'draft', replacements: [] }]);
  expect(both.said('We @Rivers are here. Ends')).toEqual(['Add #A1.']);
  expect(both.fixed('We @Rivers are here. Ends')).toBe('We @Rivers are here. Ends #A1');
});

test.each([
  [{ post: ['original'] }, { reply: true }, 0],
  [{ post: ['reply', 'quote'] }, { quote: true }, 1],
  [{ accounts: ['@Rivers'] }, { account: 'rivers' }, 1],
  [{ accounts: ['Rivers'] }, { account: 'RiversJobs' }, 0],
  [{ accounts: ['Rivers'] }, {}, 0],
  [{ media: true }, { media: [{ kind: 'image' as const }] }, 1],
  [{ media: false }, { media: [{ kind: 'image' as const }] }, 0],
  [{ hashtags: ['#Jobs'] }, {}, 1],
  [{ mentions: ['other'] }, {}, 0],
  [{ linksTo: ['gov.uk'] }, {}, 1],
])('when %j, %j gives %i hints', (when, context, count) => {
  const rule = tryKind('must-include', { when, include: { anyOf: { hashtags: ['Rivers'] } } });
  expect(rule.said('New #jobs at https://www.gov.uk/jobs', context)).toHaveLength(count);
});

test('what is there in the wrong place is to be moved', () => {
  const end = tryKind('must-include', { include: { anyOf: { hashtags: ['Rivers'] } }, place: 'end' });
  expect(end.said('Our #Rivers are clean.')).toEqual(['Move #Rivers to the end.']);
  expect(end.said('Clean. #Rivers https://www.gov.uk')).toEqual([]);
  const start = tryKind('must-include', { include: { anyOf: { text: ['News:'] } }, place: 'start' });
  expect(start.said('The news: all clean.')).toEqual(['Move “News:” to the start.']);
  expect(start.fixed('All clean.')).toBe('News: All clean.');
});

test.each([
  [{ include: {} }, /say what the post must have/],
  [{ include: { anyOf: {} } }, /name a text/],
  [{ include: { anyOf: { hashtags: ['A'] }, allOf: { hashtags: ['B'] } } }, /say what the post must have/],
])('settings that say nothing are refused: %j', async (params, said) => {
  const { kinds } = await import('../../../lib/rules/index.ts');
  expect(kinds.get('must-include')!.params.safeParse(params).error?.message).toMatch(said);
});
