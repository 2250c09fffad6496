import { readAtMost, readUtf8 } from './signing/bytes.ts';
import { MOST_ENVELOPE_BYTES } from './signing/envelope.ts';
import type { Fetched } from './evaluate-offer.ts';

const LONGEST = 20_000;

const missed = (detail: string): Fetched => ({ ok: false, id: 'offline', detail });

/**
 * Fetches a rule set: the one network request of the whole extension. It carries nothing but its address: no cookie, no referrer, no
 * header of ours, no body, and so nothing of any draft. Never rejects.
 */
export const fetchRuleSet = async (url: string): Promise<Fetched> => {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // A redirect is how sign-in pages answer; a department's address leads straight to its file.
      redirect: 'error',
      // The browser asks with the ETag it has, and answers from its cache when that still holds.
      cache: 'no-cache',
      signal: AbortSignal.timeout(LONGEST),
    });
    if (!response.ok || !response.body) return missed(`status ${response.status}`);
    const bytes = await readAtMost(response.body, MOST_ENVELOPE_BYTES);
    if (!bytes) return { ok: false, id: 'unreadable', detail: 'larger than 2 MiB' };
    const text = readUtf8(bytes);
    const date = Date.parse(response.headers.get('date') ?? '');
    // A copy of a cache on the way carries the date of when it was made, and its age in seconds.
    const age = Number(response.headers.get('age') ?? 0) || 0;
    return text === null ? missed('not UTF-8') : { ok: true, text, skew: Number.isNaN(date) ? null : Date.now() - date - age * 1_000 };
  } catch (thrown) {
    return missed(thrown instanceof Error ? thrown.name : String(thrown));
  }
};
