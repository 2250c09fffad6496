import type { MeasureFigure } from '../../rule-set/figures.ts';
import { FIGURES_OF, type FigureName } from '../figures.ts';
import type { Post } from '../post.ts';

/**
 * What other networks have in the place of a figure, the nearest first. It is shown under its own name, because it is
 * not counted alike.
 */
const INSTEAD: Readonly<Partial<Record<MeasureFigure, readonly FigureName[]>>> = {
  impressions: ['views'],
  views: ['impressions'],
  likes: ['reactions'],
  replies: ['comments'],
  comments: ['replies'],
  reposts: ['shares'],
  shares: ['reposts'],
  bookmarks: ['saves'],
  saves: ['bookmarks'],
  linkClicks: ['clicks'],
};

/** The figure of a network that a measure takes; null where its exports have none like it. */
export const figureFor = (wanted: MeasureFigure, network: Post['network']): FigureName | null =>
  [wanted, ...(INSTEAD[wanted] ?? [])].find((name) => FIGURES_OF[network].includes(name)) ?? null;
