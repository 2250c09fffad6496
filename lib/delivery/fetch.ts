import { readLimited, decodeUtf8 } from './signing/bytes.ts';
import { MAX_ENVELOPE_BYTES } from './signing/envelope.ts';
import type { FetchResult } from './evaluate-offer.ts';

const TIMEOUT_MS = 20_000;

const notReached = (detail: string): FetchResult => ({ ok: false, id: 'offline', detail });

/** How far this computer's clock is ahead of the server's, in ms; null where the server does not give its time. */
const clockSkew = (headers: Headers): number | null => {
  const date = Date.parse(headers.get('date') ?? '');
  // A copy from a cache has the date when it was made, and its age in seconds.
  const age = Number(headers.get('age') ?? 0) || 0;
  return Number.isNaN(date) ? null : Date.now() - date - age * 1_000;
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
    if (!response.ok || !response.body) return notReached(`status ${response.status}`);
    const bytes = await readLimited(response.body, MAX_ENVELOPE_BYTES);
    if (!bytes) return { ok: false, id: 'unreadable', detail: 'larger than 2 MiB' };
    const text = decodeUtf8(bytes);
    return text === null ? notReached('not UTF-8') : { ok: true, text, skew: clockSkew(response.headers) };
  } catch (thrown) {
    return notReached(thrown instanceof Error ? thrown.name : String(thrown));
  }
};
