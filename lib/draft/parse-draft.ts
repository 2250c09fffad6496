import type * as z from 'zod';
import type { Context, contextSchema, Draft } from './draft.ts';
import type { Language } from '../text/languages.ts';
import { DEFAULT_NETWORK, type NetworkName, networkOf } from '../networks/index.ts';
import type { DraftDetails } from './join-lines.ts';
import { createLineCache, parseByLine, type LineCache } from './lines.ts';
import { toPlainDateTime } from '../text/time/plain-date-time.ts';

/**
 * `network` is where the draft will be posted, X unless given; `limit` in weighted characters, what every account there
 * may write unless given; `cache` lets unchanged lines be reused from one keystroke to the next;
 * `fallback` is the language of a text whose words do not show it, `other` unless given: no rule about English words
 * speaks without evidence.
 */
type ParseOptions = {
  readonly network?: NetworkName;
  readonly limit?: number;
  readonly cache?: LineCache;
  readonly fallback?: Language;
};

type Given = Context | z.output<typeof contextSchema>;

const mediaIn = ({ media }: Given): Draft['media'] => (media ?? []).map(({ kind, alt = '' }) => ({ kind, alt }));

const detailsIn = (context: Given, network: NetworkName, limit: number | undefined): DraftDetails => {
  const { limits, handle } = networkOf(network);
  return {
    network,
    limit: limit ?? limits.post,
    media: mediaIn(context),
    reply: context.reply ?? false,
    quote: context.quote ?? false,
    poll: context.poll ?? false,
    thread: context.thread ?? null,
    // The account is given, not guessed, so it counts even where it is longer than a new one may be.
    account: handle.plain(context.account ?? '') || null,
    scheduledFor: context.scheduledFor === undefined ? null : toPlainDateTime(context.scheduledFor),
    language: context.language ?? null,
  };
};

/** Parses a composer's text and its context; every offset points into the text as given. */
export const parseDraft = (
  text: string,
  context: Given = {},
  { network = DEFAULT_NETWORK, limit, cache = createLineCache(), fallback = 'other' }: ParseOptions = {},
): Draft => parseByLine(text, { cache, details: detailsIn(context, network, limit), fallback });
