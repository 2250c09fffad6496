import { expect, test } from 'vitest';
import { FIGURE_NAMES, FIGURES_OF, POST_NETWORKS } from '../../../../lib/measures/figures.ts';
import { figureFor } from '../../../../lib/measures/results/figure-for.ts';
import { MEASURE_FIGURES, MEASURE_NETWORKS } from '../../../../lib/rule-set/figures.ts';

test('what a rule set may name is what the exports have', () => {
  expect(MEASURE_FIGURES.filter((name) => !FIGURE_NAMES.includes(name))).toEqual([]);
  expect(MEASURE_NETWORKS).toEqual(POST_NETWORKS);
});

test('a network has the figure itself, one that is like it, or none', () => {
  expect(figureFor('linkClicks', 'x')).toBe('linkClicks');
  expect(figureFor('impressions', 'instagram')).toBe('views');
  expect(figureFor('reposts', 'facebook')).toBe('shares');
  expect(figureFor('linkClicks', 'youtube')).toBeNull();
  for (const network of POST_NETWORKS)
    for (const name of MEASURE_FIGURES) {
      const figure = figureFor(name, network);
      if (figure !== null) expect(FIGURES_OF[network]).toContain(figure);
    }
});
