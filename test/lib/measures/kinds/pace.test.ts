import { expect, test } from 'vitest';
import { mixOf } from '../../../../lib/measures/kinds/mix.ts';
import { paceOf } from '../../../../lib/measures/kinds/pace.ts';
import { dayNumber, periodAt } from '../../../../lib/measures/results/period.ts';
import { createPostIndex } from '../../../../lib/measures/results/post-index.ts';
import { contentTypeSchema } from '../../../../lib/rule-set/content-type-schema.ts';
import { postOf } from '../results/posts.ts';

const kind = (id: string, more: object = {}) =>
  contentTypeSchema.parse({ id, title: id, group: 'reuse', clearance: 'light', source: 'ours', ...more });
const contentTypes = [kind('news', { share: 40 }), kind('answer', { counts: false }), kind('speech')];
const cadence = { fewest: 2, most: 3, gap: 30, source: 'ours' };
const minutes = (count: number) => Date.parse('2026-10-05T09:00Z') + count * 60_000;

// 5 October 2026 is a Monday.
const posts = [
  postOf('2026-10-05', {}, { at: minutes(0), chosenKind: 'news' }),
  postOf('2026-10-05', {}, { at: minutes(10), chosenKind: 'news' }),
  postOf('2026-10-05', {}, { at: minutes(15), chosenKind: 'answer' }),
  postOf('2026-10-05', {}, { at: minutes(20), account: 'other' }),
  postOf('2026-10-06', {}, { hour: null }),
  ...[1, 2, 3, 4].map((hour) => postOf('2026-10-07', {}, { hour })),
  postOf('2026-10-10', {}),
];
const index = createPostIndex(posts, ({ chosenKind }) => ({ kind: chosenKind, objective: null }));
const rows = Uint32Array.from(posts.keys());

test('counts working days with as many posts as wanted, fewer and more, to the last day that is known', () => {
  const period = periodAt('month', '2026-10-05');
  const pace = paceOf(index, rows, { cadence, contentTypes }, { period, until: dayNumber('2026-10-08') });
  // 1, 2, 6 and 8 October have too few; 5 October has three that count, without the answer.
  expect(pace).toEqual({ days: 6, posts: 8, within: 1, below: 4, above: 1, close: 1 });
});

test('shows each kind of the strategy beside what is wanted, with those of which there is no post', () => {
  expect(
    mixOf(index, rows, contentTypes).map(({ kind: of, posts: count, share, wanted }) => [of?.id, count, share, wanted]),
  ).toEqual([
    ['news', 2, 0.2, 0.4],
    ['answer', 1, 0.1, null],
    ['speech', 0, 0, null],
    [undefined, 7, 0.7, null],
  ]);
  expect(mixOf(index, new Uint32Array(), contentTypes).map(({ share }) => share)).toEqual([0, 0, 0]);
});
