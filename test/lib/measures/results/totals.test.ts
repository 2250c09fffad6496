import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIGURES_OF } from '../../../../lib/measures/figures.ts';
import { extremesOf } from '../../../../lib/measures/results/extremes.ts';
import { PERIOD_KINDS, periodAt, shiftPeriod } from '../../../../lib/measures/results/period.ts';
import { createPostIndex, figuresIn } from '../../../../lib/measures/results/post-index.ts';
import { selectRows } from '../../../../lib/measures/results/select.ts';
import { createTotals } from '../../../../lib/measures/results/totals-by-period.ts';
import { totalOf, totalsBy, totalsByColumn } from '../../../../lib/measures/results/totals.ts';
import type { Post } from '../../../../lib/measures/post.ts';
import { anyPost, postOf } from './posts.ts';

const tell = ({ chosenKind }: Post) => ({ kind: chosenKind, objective: chosenKind === 'news' ? 'reach' : null });
const posts = fc.array(anyPost, { maxLength: 60 });
const selection = fc.record({
  network: fc.constantFrom('x' as const, 'facebook' as const, 'youtube' as const),
  account: fc.constantFrom('one', null, undefined),
  kinds: fc.constantFrom<(readonly string[])[]>([], ['news'], ['film', 'answer']),
  period: fc
    .tuple(fc.constantFrom(...PERIOD_KINDS), fc.constantFrom('2024-11-30', '2025-02-28', '2026-01-01', '2026-12-31'))
    .map(([kind, day]) => periodAt(kind, day)),
});

type Wanted = typeof selection extends fc.Arbitrary<infer Value> ? Value : never;

/** The same posts in another way: by comparing texts, one post after another. */
const wantedOf = (all: readonly Post[], { network, account, kinds, period }: Wanted): readonly Post[] =>
  all.filter(
    (post) =>
      post.network === network &&
      (account === undefined || post.account === account) &&
      (kinds.length === 0 || kinds.includes(post.chosenKind ?? '')) &&
      post.day >= period.from &&
      post.day <= period.to,
  );

/** The same total by a second calculation. */
const totalAgain = (all: readonly Post[], figure: (typeof FIGURES_OF)['x'][number]) => {
  const values = all.map(({ figures }) => figures[figure]).filter((value) => typeof value === 'number');
  const sum = values.reduce((one, other) => one + other, 0);
  return {
    posts: all.length,
    known: values.length,
    sum,
    most: values.length === 0 ? null : Math.max(...values),
    average: values.length === 0 ? null : sum / values.length,
  };
};

test('totals are those of a second calculation, for any posts, period, account, network and kinds', () => {
  fc.assert(
    fc.property(posts, selection, fc.nat(5), (all, wanted, place) => {
      const index = createPostIndex(all, tell);
      const figure = FIGURES_OF[wanted.network][place]!;
      const expected = totalAgain(wantedOf(all, wanted), figure);
      expect(totalOf(selectRows(index, wanted), index.figure(figure))).toEqual(expected);
      const totals = createTotals(index);
      expect(totals(wanted, figure, wanted.period)).toEqual(expected);
      // From what is kept.
      expect(totals(wanted, figure, wanted.period)).toEqual(expected);
    }),
  );
});

test('totals by kind, by objective, by account and by weekday are those of a second calculation', () => {
  fc.assert(
    fc.property(posts, selection, (all, wanted) => {
      const index = createPostIndex(all, tell);
      const rows = selectRows(index, wanted);
      const chosen = wantedOf(all, wanted);
      const figure = FIGURES_OF[wanted.network][0]!;
      const values = index.figure(figure);
      for (const [column, nameOf] of [
        [index.kinds, (post: Post) => tell(post).kind],
        [index.objectives, (post: Post) => tell(post).objective],
        [index.accounts, (post: Post) => post.account],
      ] as const) {
        const expected = Map.groupBy(chosen, nameOf);
        const found = totalsByColumn(rows, values, column);
        expect(new Map(found.map(({ name, total }) => [name, total]))).toEqual(
          new Map([...expected].map(([name, group]) => [name, totalAgain(group, figure)])),
        );
      }
      const weekdays = totalsBy(rows, values, 7, (row) => index.weekdays[row]!);
      for (let weekday = 0; weekday < 7; weekday++)
        expect(weekdays[weekday]).toEqual(
          totalAgain(
            chosen.filter(({ day }) => (new Date(day).getUTCDay() + 6) % 7 === weekday),
            figure,
          ),
        );
    }),
  );
});

test('the sum of the months of a year is that of the year', () => {
  fc.assert(
    fc.property(posts, (all) => {
      const totals = createTotals(createPostIndex(all, tell));
      const year = periodAt('year', '2026-05-05');
      const january = periodAt('month', '2026-01-05');
      const months = Array.from({ length: 12 }, (_, place) => shiftPeriod(january, place));
      const group = { network: 'x' as const, kinds: [] };
      const sum = months.reduce((all12, month) => all12 + totals(group, 'impressions', month).sum, 0);
      expect(totals(group, 'impressions', year).sum).toBe(sum);
    }),
  );
});

test('the best and the worst posts are those of a sorted list, none in both', () => {
  fc.assert(
    fc.property(posts, fc.integer({ min: 1, max: 8 }), (all, most) => {
      const index = createPostIndex(all, tell);
      const rows = Uint32Array.from(all.keys());
      const values = index.figure('impressions');
      const { best, worst } = extremesOf(rows, values, most);
      const sorted = [...rows]
        .map((row) => values[row]!)
        .filter((value) => !Number.isNaN(value))
        .sort((one, other) => other - one);
      expect(best.map((row) => values[row])).toEqual(sorted.slice(0, Math.min(most, Math.ceil(sorted.length / 2))));
      expect(worst.map((row) => values[row])).toEqual(sorted.slice(best.length).toReversed().slice(0, most));
      expect(new Set([...best, ...worst]).size).toBe(best.length + worst.length);
    }),
  );
});

test('a blank is not 0, and a figure that no post has is not offered', () => {
  const index = createPostIndex(
    [postOf('2026-10-01', { likes: null }), postOf('2026-10-02', { likes: 4, replies: null })],
    tell,
  );
  const rows = Uint32Array.of(0, 1);
  expect(totalOf(rows, index.figure('likes'))).toEqual({ posts: 2, known: 1, sum: 4, most: 4, average: 4 });
  expect(figuresIn(index, rows)).toEqual(['likes']);
});
