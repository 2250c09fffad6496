import * as fc from 'fast-check';
import { FIGURES_OF, type FigureName } from '../../../../lib/measures/figures.ts';
import type { Post } from '../../../../lib/measures/post.ts';
import { DAY_MS } from '../../../../lib/text/time/durations.ts';
import { utcDay } from '../../../../lib/text/time/utc-day.ts';

/** A post of X for tests. `day`: such as 2026-10-05; it was exported on 2026-11-30 unless `more` says otherwise. */
export const postOf = (day: string, figures: Post['figures'] = {}, more: Partial<Post> = {}): Post => {
  const hour = more.hour === undefined ? 9 : more.hour;
  const at = Date.parse(`${day}T00:00Z`) + (hour ?? 0) * 3_600_000;
  return {
    key: `x/${day}/${JSON.stringify(figures)}/${JSON.stringify(more)}`,
    network: 'x',
    id: null,
    address: null,
    account: 'department',
    at,
    day,
    hour,
    text: 'Flu jabs are free.',
    links: [],
    form: null,
    role: 'post',
    figures,
    exportedOn: '2026-11-30',
    importId: 'one',
    chosenKind: null,
    chosenObjective: null,
    ...more,
  };
};

const START = Date.parse('2024-11-20T00:00Z') / DAY_MS;

/** Any post of two years, with blanks and without some figures, of a few accounts, networks and kinds. */
export const anyPost: fc.Arbitrary<Post> = fc
  .record({
    dayAfter: fc.integer({ min: 0, max: 760 }),
    hour: fc.option(fc.integer({ min: 0, max: 23 })),
    network: fc.constantFrom('x' as const, 'facebook' as const, 'youtube' as const),
    account: fc.constantFrom('one', 'two', null),
    chosenKind: fc.constantFrom('news', 'film', 'answer', null),
    late: fc.integer({ min: 0, max: 40 }),
    values: fc.array(fc.option(fc.integer({ min: 0, max: 5_000 }), { freq: 4 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ dayAfter, late, values, network, ...rest }) => {
    const names: readonly FigureName[] = FIGURES_OF[network].slice(0, values.length);
    return postOf(
      utcDay((START + dayAfter) * DAY_MS),
      Object.fromEntries(names.map((name, place) => [name, values[place] ?? null])),
      { network, exportedOn: utcDay((START + dayAfter + late) * DAY_MS), ...rest },
    );
  });
