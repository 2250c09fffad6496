import { DAY_MS } from '../text/time/durations.ts';
import { readLimited, decodeUtf8 } from './signing/bytes.ts';
import { MAX_ENVELOPE_BYTES } from './signing/envelope.ts';
import type { FetchResult } from './evaluate-offer.ts';

const TIMEOUT_MS = 20_000;

const notReached = (detail: string): FetchResult => ({ ok: false, id: 'offline', detail });

/** The server's time in ms since 1970; null where it does not give it, or the browser may not tell. */
const serverTime = (headers: Headers): number | null => {
  const date = Date.parse(headers.get('date') ?? '');
  // A copy from a cache has the date when it was made, and its age in seconds.
  const age = Number(headers.get('age') ?? 0) || 0;
  return Number.isNaN(date) ? null : date + age * 1_000;
};

/** How far this computer's clock is ahead of the server's, in ms; null where the server does not give its time. */
const clockSkew = (headers: Headers): number | null => {
  const time = serverTime(headers);
  return time === null ? null : Date.now() - time;
};

/** For how many ms a server asks to be left alone, at most a day: in seconds or as a date (RFC 9110, 10.2.3). */
const retryAfter = (headers: Headers): number | null => {
  const written = headers.get('retry-after')?.trim() ?? '';
  const wait = /^\d+$/.test(written)
    ? Number(written) * 1_000
    : Date.parse(written) - (serverTime(headers) ?? Date.now());
  return Number.isNaN(wait) || wait <= 0 ? null : Math.min(wait, DAY_MS);
};

/** An answer that says no. A busy server, 429 or 503, may say when to come again. */
const refused = ({ status, headers }: Response): FetchResult => {
  const wait = status === 429 || status === 503 ? retryAfter(headers) : null;
  return { ok: false, id: 'offline', detail: `status ${status}`, ...(wait !== null && { retryAfter: wait }) };
};

/** Blanks and a byte order mark, which may come before a JSON document. */
const BLANK = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

/** A stream that fails where it cannot be a JSON object: a sign-in page is no answer, however large it is. */
const onlyObject = (): TransformStream<Uint8Array, Uint8Array> => {
  let begun = false;
  return new TransformStream({
    transform: (chunk, controller) => {
      const first = begun ? undefined : chunk.find((byte) => !BLANK.has(byte));
      if (first !== undefined) begun = true;
      if (first !== undefined && first !== 0x7b)
        controller.error(new DOMException('It begins with something else.', 'no JSON'));
      else controller.enqueue(chunk);
    },
  });
};

/**
 * Fetches a rule set: the one network request of the whole extension. It carries nothing but its address: no cookie, no
 * referrer, no header of its own, no body, and so nothing of any draft. Never rejects.
 */
export const fetchRuleSet = async (url: string): Promise<FetchResult> => {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Sign-in pages answer with a redirect. A department's address leads straight to its file.
      redirect: 'error',
      // The browser sends its ETag, and answers from its cache if the file is unchanged.
      cache: 'no-cache',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok || !response.body) return refused(response);
    const bytes = await readLimited(response.body.pipeThrough(onlyObject()), MAX_ENVELOPE_BYTES);
    if (!bytes) return { ok: false, id: 'unreadable', detail: 'larger than 2 MiB' };
    const text = decodeUtf8(bytes);
    return text === null ? notReached('not UTF-8') : { ok: true, text, skew: clockSkew(response.headers) };
  } catch (thrown) {
    return notReached(thrown instanceof Error ? thrown.name : String(thrown));
  }
};
