import { FIGURES, type FigureName } from '../../lib/measures/figures.ts';
import { knownUntil } from '../../lib/measures/results/caveats.ts';
import type { Asked } from '../../lib/measures/results/measure-result.ts';
import { periodAt, shiftPeriod, yearBefore } from '../../lib/measures/results/period.ts';
import { type PostIndex, figuresIn } from '../../lib/measures/results/post-index.ts';
import type { Choice } from './types.ts';

/** What is shown first: the network with most posts, and the newest month that its exports tell of whole. */
export const firstChoice = (index: PostIndex): Choice => {
  const counts = new Map(index.networks.values.map((network) => [network, 0]));
  for (const { network } of index.posts) counts.set(network, counts.get(network)! + 1);
  const [network = 'x'] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? [];
  const newest = index.posts.findLast((post) => post.network === network);
  const month = periodAt('month', newest?.day ?? '2026-01-01');
  // A month that the export cuts short says little about how the department does.
  const whole = newest !== undefined && newest.exportedOn <= month.to;
  const before = shiftPeriod(month, -1);
  const hasBefore = index.posts.some((post) => post.network === network && post.day <= before.to);
  return { network, account: undefined, period: whole && hasBefore ? before : month, compare: 'before', figure: null };
};

/** What is asked about by a choice. */
export const askedBy = (index: PostIndex, { network, account, period, compare }: Choice): Asked => ({
  network,
  account,
  period,
  before: compare === 'before' ? shiftPeriod(period, -1) : yearBefore(period),
  until: knownUntil(index, network, account),
});

/** The figures that are asked about first, where the posts have them. */
const FIRST: readonly FigureName[] = ['linkClicks', 'clicks', 'engagements', 'views', 'impressions', 'likes'];

/** The figures of these posts that add up, so that a sum of them can be shown. */
export const sumsIn = (index: PostIndex, rows: Uint32Array): readonly FigureName[] =>
  figuresIn(index, rows).filter((name) => FIGURES[name].adds);

/** The figure to show: the one that was chosen, where these posts have it, else the first of FIRST that they have. */
export const figureToShow = (names: readonly FigureName[], chosen: FigureName | null): FigureName | null => {
  if (chosen !== null && names.includes(chosen)) return chosen;
  return FIRST.find((name) => names.includes(name)) ?? names[0] ?? null;
};
