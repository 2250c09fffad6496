import type { Draft } from '../draft/draft.ts';
import { overlapsAny, spanAround } from '../text/sorted-spans.ts';
import type { Span } from '../text/span.ts';

type Links = Pick<Draft, 'links'>;

/** Whether a span shares a character with a link. */
export const overlapsLink = ({ links }: Links, span: Span): boolean => overlapsAny(links, span);

/** Whether a span lies within one link. */
export const insideLink = ({ links }: Links, span: Span): boolean => spanAround(links, span) !== undefined;

/** Whether a span touches a link, hashtag or mention, where what looks like a number or name is part of an address. */
export const overlapsTagOrLink = ({ links, hashtags, mentions }: Draft, span: Span): boolean =>
  overlapsAny(links, span) || overlapsAny(hashtags, span) || overlapsAny(mentions, span);
