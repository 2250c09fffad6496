import type { Draft } from '../draft/draft.ts';
import { contains, overlaps, type Span } from '../text/span.ts';

type Links = Pick<Draft, 'links'>;

/** Whether a span shares a character with a link. */
export const overlapsLink = ({ links }: Links, span: Span): boolean => links.some((link) => overlaps(link, span));

/** Whether a span lies within one link. */
export const insideLink = ({ links }: Links, span: Span): boolean => links.some((link) => contains(link, span));

/** Whether a span touches a link, hashtag or mention, where what looks like a number or name is part of an address. */
export const overlapsTagOrLink = ({ links, hashtags, mentions }: Draft, span: Span): boolean => {
  const touches = (other: Span) => overlaps(other, span);
  return links.some(touches) || hashtags.some(touches) || mentions.some(touches);
};
