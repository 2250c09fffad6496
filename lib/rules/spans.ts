import type { Draft } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';

/** Whether a span touches a link, hashtag or mention, where what looks like a number or name is part of an address. */
export const insideTagOrLink = ({ links, hashtags, mentions }: Draft, { start, end }: Span): boolean => {
  const touches = (span: Span) => span.start < end && start < span.end;
  return links.some(touches) || hashtags.some(touches) || mentions.some(touches);
};
