import { expect, test } from 'vitest';
import type { Written } from '../../../../lib/measures/measure-store.ts';
import type { Post } from '../../../../lib/measures/post.ts';
import { knownUntil } from '../../../../lib/measures/results/caveats.ts';
import { type Asked, resultOf } from '../../../../lib/measures/results/measure-result.ts';
import { dayNumber, periodFromKey, shiftPeriod } from '../../../../lib/measures/results/period.ts';
import { createPostIndex } from '../../../../lib/measures/results/post-index.ts';
import { createTotals } from '../../../../lib/measures/results/totals-by-period.ts';
import { targetKey, valueKey } from '../../../../lib/measures/results/written-keys.ts';
import { objectiveSchema } from '../../../../lib/rule-set/objective-schema.ts';
import { postOf } from './posts.ts';

const month = [
  ...Array.from({ length: 12 }, (_, place) =>
    postOf(`2026-09-${String(place + 1).padStart(2, '0')}`, { linkClicks: 50, impressions: 100, replies: 1 }),
  ),
  ...Array.from({ length: 12 }, (_, place) =>
    postOf(`2026-10-${String(place + 1).padStart(2, '0')}`, { linkClicks: 34, impressions: 100, replies: 2 }),
  ),
];

const resultFor = (
  more: object,
  {
    posts = month,
    period = '2026-10',
    written = [],
    asked = {},
  }: {
    readonly posts?: readonly Post[];
    readonly period?: string;
    readonly written?: readonly (readonly [key: string, value: number | null, text?: string])[];
    readonly asked?: Partial<Asked>;
  } = {},
) => {
  const objective = objectiveSchema.parse({
    id: 'reach',
    statement: 'Reach people.',
    source: 'ours',
    measures: [{ id: 'clicks', text: 'Clicks.', kind: 'count', level: 'outtake', from: 'linkClicks', ...more }],
  });
  const index = createPostIndex(posts, ({ chosenKind }) => ({ kind: chosenKind, objective: null }));
  const wanted = periodFromKey(period)!;
  return resultOf(
    {
      index,
      totals: createTotals(index),
      written: new Map<string, Written>(written.map(([key, value, text = '']) => [key, { key, value, text, at: 0 }])),
    },
    objective,
    objective.measures[0]!,
    { network: 'x', period: wanted, before: shiftPeriod(wanted, -1), until: knownUntil(index, 'x'), ...asked },
  );
};

test('a sum, its target and its change from the month before', () => {
  const { value, target, change, before, open, caveats } = resultFor({ target: 500 });
  expect(value).toBe(408);
  expect(target).toEqual({ value: 500, own: false, away: (408 - 500) / 500, state: 'missed' });
  expect(before.value).toBe(600);
  expect(change).toBeCloseTo(-0.32);
  expect(open).toBe(false);
  expect(caveats).toEqual([]);
});

test.each([
  ['more', 408, 'met'],
  ['more', 409, 'missed'],
  ['fewer', 408, 'met'],
  ['fewer', 407, 'missed'],
] as const)('a target of %s than %i', (direction, target, state) =>
  expect(resultFor({ target, direction }).target?.state).toBe(state),
);

test('a target grows with the period for a sum, and not for an average', () => {
  expect(resultFor({ target: 500 }, { period: '2026-Q4' }).target?.value).toBe(1500);
  expect(resultFor({ target: 40, per: 'post' }, { period: '2026-Q4' })).toMatchObject({
    value: 34,
    target: { value: 40 },
  });
});

test('a target of time watched is written in hours, and the figures are in seconds', () => {
  const posts = month.map((post) => ({ ...post, network: 'youtube' as const, figures: { watchTime: 3_600 } }));
  const watched = { from: 'watchTime', network: 'youtube' };
  const asked = { network: 'youtube' as const, until: null };
  expect(resultFor({ ...watched, target: 10 }, { posts, asked })).toMatchObject({
    value: 43_200,
    target: { value: 36_000, state: 'met' },
  });
  const written = [[targetKey('reach/clicks'), 20]] as const;
  expect(resultFor(watched, { posts, asked, written }).target).toMatchObject({ value: 72_000, state: 'missed' });
});

test('a measure of a longer period is told for that period, and compared with the one before it', () => {
  const { period, before, value } = resultFor({ period: 'quarter' });
  expect([period.key, before.period.key, value]).toEqual(['2026-Q4', '2026-Q3', 408]);
});

test('while the exports end before the period, nothing is judged that may still change', () => {
  const posts = month.map((post) => ({ ...post, exportedOn: '2026-10-20' }));
  const open = resultFor({ target: 500 }, { posts });
  expect(open).toMatchObject({ open: true, change: null, before: { value: 600 }, target: { state: 'open' } });
  expect(resultFor({ target: 400 }, { posts }).target?.state).toBe('met');
  expect(resultFor({ target: 400, direction: 'fewer' }, { posts }).target?.state).toBe('missed');
  expect(resultFor({ target: 500, direction: 'fewer' }, { posts }).target?.state).toBe('open');
});

test('an average is never met for good while the period is open, nor are followers won less those lost', () => {
  const posts = month.map((post) => ({
    ...post,
    exportedOn: '2026-10-20',
    figures: { linkClicks: 34, newFollows: 5 },
  }));
  for (const direction of ['more', 'fewer'])
    for (const target of [30, 40])
      expect(resultFor({ target, direction, per: 'post' }, { posts }).target?.state).toBe('open');
  expect(resultFor({ target: 10, from: 'newFollows' }, { posts }).target?.state).toBe('open');
  expect(resultFor({ target: 10, from: 'posts', per: 'post' }, { posts }).target?.state).toBe('met');
});

test('an export of the last day of a period leaves it open', () => {
  const exported = (exportedOn: string) => month.map((post) => ({ ...post, exportedOn }));
  expect(resultFor({}, { posts: exported('2026-10-31') }).open).toBe(true);
  expect(resultFor({}, { posts: exported('2026-11-01') }).open).toBe(false);
});

test('an account is known until its own last export, whatever was exported of others', () => {
  const posts = [
    postOf('2026-10-05', {}, { account: 'one', exportedOn: '2026-10-20' }),
    postOf('2026-10-05', {}, { account: null, exportedOn: '2026-10-25' }),
    postOf('2026-10-05', {}, { account: 'two', exportedOn: '2026-11-30' }),
    postOf('2026-10-05', {}, { account: 'one', exportedOn: '2026-12-24', network: 'facebook' }),
  ];
  const index = createPostIndex(posts, () => ({ kind: null, objective: null }));
  const days = (['one', null, 'two', undefined, 'three'] as const).map((account) => knownUntil(index, 'x', account));
  expect(days).toEqual([...['2026-10-20', '2026-10-25', '2026-11-30', '2026-11-30'].map(dayNumber), null]);
});

test('no change is told from 0 or below', () => {
  const written = (was: number) =>
    [
      [valueKey('reach/clicks', '2026-09'), was],
      [valueKey('reach/clicks', '2026-10'), 5],
    ] as const;
  for (const was of [0, -4]) expect(resultFor(HAND, { written: written(was) }).change).toBeNull();
});

test('where nothing was imported, nothing is known; where no post is of the kinds, it is 0', () => {
  expect(resultFor({}, { period: '2026-07' }).value).toBeNull();
  expect(resultFor({ kinds: ['live'] }).value).toBe(0);
  expect(resultFor({ from: 'posts', kinds: ['live'] }).value).toBe(0);
  expect(resultFor({ from: 'posts', kinds: ['live'] }, { period: '2026-07' }).value).toBeNull();
  expect(resultFor({ from: 'posts' }).value).toBe(12);
});

test('a blank column is not known, and is said', () => {
  const posts = month.map((post) => ({ ...post, figures: { linkClicks: null } }));
  expect(resultFor({}, { posts })).toMatchObject({ value: null, caveats: [{ kind: 'blank', known: 0, posts: 12 }] });
});

test('says what a figure cannot tell', () => {
  expect(resultFor({}, { posts: month.slice(0, 15) }).caveats).toEqual([{ kind: 'few', posts: 3 }]);
  const one = [...month.slice(12), postOf('2026-10-20', { linkClicks: 900 })];
  expect(resultFor({}, { posts: one }).caveats).toEqual([{ kind: 'one-post', share: 900 / 1308 }]);
  const young = month.map((post) => ({ ...post, exportedOn: '2026-10-14' }));
  expect(resultFor({}, { posts: young }).caveats).toEqual([{ kind: 'young', posts: 5 }]);
});

test('a figure of another network is told under its own name, without the target of X', () => {
  const posts = month.map((post) => ({ ...post, network: 'facebook' as const, figures: { comments: 3 } }));
  expect(
    resultFor({ from: 'replies', target: 10 }, { posts, asked: { network: 'facebook', until: null } }),
  ).toMatchObject({
    figure: 'comments',
    value: 36,
    target: null,
    otherNetwork: true,
    caveats: [{ kind: 'instead', figure: 'comments' }],
  });
  expect(resultFor({ from: 'watchTime' })).toMatchObject({ figure: null, value: null, caveats: [{ kind: 'missing' }] });
});

test('says that a network began to count in another way', () => {
  const posts = month.map(({ day, ...post }) => ({
    ...post,
    network: 'youtube' as const,
    day: day.replace('2026-09', '2025-03').replace('2026-10', '2025-04'),
    figures: { views: 10 },
  }));
  const { caveats } = resultFor(
    { from: 'views' },
    { posts, period: '2025-04', asked: { network: 'youtube', until: null } },
  );
  expect(caveats).toMatchObject([{ kind: 'changed', change: { id: 'youtube-shorts', on: '2025-03-31' } }]);
});

const HAND = { from: 'hand', unit: 'followers', period: 'month' };

test('a value written by hand: the newest of the period, with its target and the one before', () => {
  const written = [
    [valueKey('reach/clicks', '2026-09'), 1000],
    [valueKey('reach/clicks', '2026-10'), 1100],
    [targetKey('reach/clicks'), 1050],
  ] as const;
  expect(resultFor(HAND, { written })).toMatchObject({
    value: 1100,
    change: 0.1,
    target: { value: 1050, own: true, state: 'met' },
  });
  expect(resultFor(HAND, { written, period: '2026-Q4' })).toMatchObject({ value: 1100, before: { value: 1000 } });
  expect(resultFor(HAND, { written, period: '2026-08' })).toMatchObject({ value: null, target: null });
});

test('a target that a person set counts only where the rule set has none', () => {
  const written = [[targetKey('reach/clicks'), 300]] as const;
  expect(resultFor({}, { written }).target).toMatchObject({ value: 300, own: true, state: 'met' });
  expect(resultFor({ target: 500 }, { written }).target).toMatchObject({ value: 500, own: false });
});

test('words written by hand are given as they are', () => {
  const written = [[valueKey('reach/clicks', '2026-Q4'), null, 'Teachers thanked us.']] as const;
  expect(resultFor({ kind: 'words', from: 'hand', period: 'quarter' }, { written }).written?.text).toBe(
    'Teachers thanked us.',
  );
});
