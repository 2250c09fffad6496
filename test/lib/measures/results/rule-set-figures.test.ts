import { expect, test } from 'vitest';
import { FIGURE_NAMES, FIGURES_OF, POST_NETWORKS } from '../../../../lib/measures/figures.ts';
import { figureFor } from '../../../../lib/measures/results/figure-for.ts';
import { createPostIndex } from '../../../../lib/measures/results/post-index.ts';
import { MEASURE_FIGURES, MEASURE_NETWORKS } from '../../../../lib/rule-set/figures.ts';
import { postOf } from './posts.ts';

test('what a rule set may name is what the exports have', () => {
  expect(MEASURE_FIGURES.filter((name) => !FIGURE_NAMES.includes(name))).toEqual([]);
  expect(MEASURE_NETWORKS).toEqual(POST_NETWORKS);
});

const index = createPostIndex(
  [
    postOf('2026-10-01', { views: 5 }, { network: 'instagram' }),
    postOf('2026-10-01', { shares: 5 }, { network: 'facebook' }),
  ],
  () => ({ kind: null, objective: null }),
);

test('a network has the figure itself, one that is like it, or none', () => {
  expect(figureFor('linkClicks', 'x', index)).toBe('linkClicks');
  // Its older exports have impressions; these posts have views.
  expect(figureFor('impressions', 'instagram', index)).toBe('views');
  expect(figureFor('reposts', 'facebook', index)).toBe('shares');
  expect(figureFor('linkClicks', 'youtube', index)).toBeNull();
  for (const network of POST_NETWORKS)
    for (const name of MEASURE_FIGURES) {
      const figure = figureFor(name, network, index);
      if (figure !== null) expect(FIGURES_OF[network]).toContain(figure);
    }
});
