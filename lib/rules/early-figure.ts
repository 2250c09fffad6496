import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import { isMasked } from '../draft/masks.ts';
import { createPhraseFinder } from '../draft/phrases.ts';
import { accidentalStop } from '../draft/url.ts';
import type { Span } from '../text/span.ts';
import { namesPeriod } from '../text/time/periods.ts';
import { weekdayName } from '../text/time/weekdays.ts';
import { phrases, wholeNumber } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** A time to come. That it is past shows in the verbs, for which the rule has a list. */
const LATER = new RegExp(
  String.raw`\b(?:tomorrow(?:['’]s)?|later today|next (?:week|month|${weekdayName})|this (?:afternoon|${weekdayName})|(?:out|on|at|due|by|until|till|before|published|released|embargoed)(?: (?:on|at))?(?: \d{1,2}(?:[.:]\d{2})? ?[ap]m)?(?:,| on)? (?:${weekdayName}))\b`,
  'iu',
);

const near = (one: Span, other: Span, most: number): boolean =>
  other.start - one.end <= most && one.start - other.end <= most;

/** A result that is told, or hinted at, in a draft that says that its figures are still to come. */
export const earlyFigure = defineKind({
  name: 'early-figure',
  title: 'Results before their release',
  about:
    'Finds a result, or a hint at one, beside figures that the draft says come out later. Silent where a period, a link or an earlier release shows that the result is public. Wrong where the result is of another set of figures.',
  message: 'Leave out “{found}” until the figures are out.',
  scope: 'draft',
  params: z.strictObject({
    figures: phrases.meta({ title: 'Words for figures that are released at a set time' }),
    results: phrases.meta({ title: 'Words that tell how they turned out' }),
    past: phrases.meta({ title: 'Words that show that the result is public, or that nothing is told' }),
    within: wholeNumber(1).default(60).meta({ title: 'Most characters between the figures and the time of release' }),
  }),
  compile: ({ figures, results, past, within }) => {
    const finder = (list: readonly string[]) => createPhraseFinder(list.map((text) => ({ text, value: true })));
    const findFigures = finder(figures);
    const findResults = finder(results);
    const findPast = finder(past);
    const isToCome = (draft: Draft): boolean => {
      const later = LATER.exec(draft.text);
      if (later === null) return false;
      const time = { start: later.index, end: later.index + later[0].length };
      return findFigures(draft).some((figure) => near(figure, time, within));
    };
    return (draft) => {
      const { text, links } = draft;
      const told = findResults(draft).filter((result) => !isMasked(draft, result, ['quotation', 'address', 'tag']));
      if (told.length === 0 || !isToCome(draft) || findPast(draft).length > 0) return [];
      if (namesPeriod(text.replace(LATER, '')) || links.some((link) => accidentalStop(link) < 0)) return [];
      const { start, end } = told[0]!;
      return [{ target: { start, end }, facts: { found: text.slice(start, end) } }];
    };
  },
});
