import type { MeasureFigure } from '../../rule-set/figures.ts';
import { rememberFor } from '../../text/remember.ts';
import { FIGURES_OF, type FigureName } from '../figures.ts';
import type { Post } from '../post.ts';
import type { PostIndex } from './post-index.ts';

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

const known = rememberFor<PostIndex, Map<string, boolean>>(() => new Map());

/** Whether any post of a network has a figure. */
export const hasFigure = (index: PostIndex, network: Post['network'], name: FigureName): boolean => {
  const answers = known(index);
  const key = `${network} ${name}`;
  const before = answers.get(key);
  if (before !== undefined) return before;
  const wanted = index.networks.values.indexOf(network);
  const values = index.figure(name);
  const now = values.some((value, row) => !Number.isNaN(value) && index.networks.codes[row] === wanted);
  answers.set(key, now);
  return now;
};

/**
 * The figure of a network that a measure takes: the first that any post of it has, because older exports have other
 * columns; null where its exports have none like it.
 */
export const figureFor = (wanted: MeasureFigure, network: Post['network'], index: PostIndex): FigureName | null => {
  const all = [wanted, ...(INSTEAD[wanted] ?? [])].filter((name) => FIGURES_OF[network].includes(name));
  return all.find((name) => hasFigure(index, network, name)) ?? all[0] ?? null;
};
