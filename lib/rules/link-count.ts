import * as z from 'zod';
import { createPlaces } from '../draft/places.ts';
import { accidentalStop, isSiteName } from '../draft/url.ts';
import type { Link } from '../text/span.ts';
import { networkOf } from '../networks/index.ts';
import { wholeNumber } from './params.ts';
import { defineKind } from './rule-kind.ts';

/**
 * Too many links: one match, at the first that is too many, because any may be the one to drop. The same address twice
 * counts once; a post quoted by its address and a name such as GOV.UK do not count.
 */
export const linkCount = defineKind({
  name: 'link-count',
  title: 'Number of links',
  about: 'Finds the first link beyond the number allowed. One clear next step is easier to follow than several.',
  message: 'Use {max, plural, =0 {no links} one {at most # link} other {at most # links}}: this draft has {count}.',
  scope: 'draft',
  needs: ['link'],
  params: z.strictObject({ max: wholeNumber(0).meta({ title: 'Most links' }) }),
  compile:
    ({ max }) =>
    ({ network, text, links }) => {
      if (links.length <= max) return [];
      const { isQuotedPost } = networkOf(network);
      const isKnown = createPlaces();
      const isMeant = (link: Link) => !isQuotedPost(text, link) && !isSiteName(link) && accidentalStop(link) < 0;
      const places = links.filter((link) => isMeant(link) && !isKnown(link.text));
      const extra = places[max];
      if (extra === undefined) return [];
      return [{ target: { start: extra.start, end: extra.end }, facts: { max, count: places.length } }];
    },
});
