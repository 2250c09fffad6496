import { askedBy, firstChoice } from '../../components/measures/choice.ts';
import { createData } from '../../lib/measures/kinds/create-data.ts';
import { mixOf } from '../../lib/measures/kinds/mix.ts';
import { breakdownOf } from '../../lib/measures/results/breakdown.ts';
import { courseOf, overviewOf } from '../../lib/measures/results/overview.ts';
import { periodFromKey } from '../../lib/measures/results/period.ts';
import { starterRuleSet } from '../../lib/rule-set/starter/starter.ts';
import { samplePosts } from '../gallery/objectives-samples.ts';
import { leastTime } from './growth.ts';
import type { Row } from './table.ts';

const POSTS = 50_000;
const MOST_GROWTH = 2.2;
/** Two frames of 60 a second, in ms. */
const MOST_TIME = 33;
const PASSES = 10;

/** Milliseconds for all that is worked out when a person goes from a month to the year, which has most of the posts. */
const changeOfPeriod = (count: number): number => {
  const strategy = starterRuleSet();
  const posts = samplePosts(count);
  const prepare = () => {
    const { data } = createData(strategy, posts, []);
    const choice = firstChoice(data.index);
    const draw = (key: string): void => {
      const asked = askedBy(data.index, { ...choice, period: periodFromKey(key)! });
      const results = overviewOf(data, strategy.objectives, asked);
      for (const { objective, measures } of results)
        for (const result of measures) courseOf(data, objective, result, asked);
      const { rows } = breakdownOf(data.index, asked, 'linkClicks');
      mixOf(data.index, rows, strategy.contentTypes);
    };
    for (const key of ['2026-05', '2026-Q2', '2025']) draw(key);
    return draw;
  };
  return leastTime(prepare, (draw) => draw('2026'), PASSES);
};

/** What it costs to choose another period on the page of objectives. */
export const measureResults = (): readonly Row[] => {
  const half = changeOfPeriod(POSTS / 2);
  const whole = changeOfPeriod(POSTS);
  const [strategy, posts] = [starterRuleSet(), samplePosts(POSTS)];
  const opening = leastTime(
    () => posts,
    (all) => createData(strategy, all, []),
    2,
  );
  return [
    {
      what: 'objectives: growth of a change of period from 25,000 to 50,000 posts',
      value: whole / half,
      unit: '×',
      target: MOST_GROWTH,
    },
    { what: 'objectives: a change of period with 50,000 posts', value: whole, unit: 'ms', target: MOST_TIME },
    { what: 'objectives: kinds and index of 50,000 posts, once as the page opens', value: opening, unit: 'ms' },
  ];
};
