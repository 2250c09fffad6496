import * as z from 'zod';
import { ISSUE_LEVELS, type IssueId } from './issues.ts';
import { storedList } from '../platform/stored-list.ts';
import { policySchema } from './policy/schema.ts';

const slotSchema = z.object({
  origin: z.enum(['inline', 'url']),
  /** The text as received: an envelope, or a plain rule set. */
  text: z.string(),
  /** SHA-256 of the text, and of the rule set within, in hexadecimal. */
  textSha: z.string(),
  sha: z.string(),
  id: z.string(),
  version: z.int(),
  expires: z.string().optional(),
  /** Keys of the policy that had signed it; none: the policy contained it. */
  signers: z.array(z.string()),
});

/** The highest version of a rule set that a key has signed. An older version signed by that key is refused. */
const seenVersionSchema = z.object({ id: z.string(), key: z.string(), version: z.int(), sha: z.string() });

const issueSchema = z.object({
  id: z.enum(Object.keys(ISSUE_LEVELS) as [IssueId, ...IssueId[]]),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});

const time = z.number().nullable().catch(null);

const stateSchema = z.object({
  active: z.enum(['a', 'b']).nullable().catch(null),
  floors: storedList(seenVersionSchema),
  /** The policy last in effect; null: none. */
  policy: policySchema.nullable().catch(null),
  /** The rule sets, by their SHA-256, that a version of the extension has read: they need not be read to know that. */
  readable: z.object({ by: z.string(), shas: z.array(z.string()) }).catch({ by: '', shas: [] }),
  /** When the policy was first missing, in ms since 1970. */
  absentSince: time,
  /** When the browser last answered about its policy, or first gave no answer, in ms since 1970. */
  lastTry: time,
  /** When the source last gave a verified rule set, in ms since 1970. */
  lastOk: time,
  /** How many looks in a row have not reached the server. */
  failures: z.int().min(0).catch(0),
  /** The server asked to be left alone until then, in ms since 1970; null: it did not. */
  waitUntil: time,
  /**
   * The last rule set refused for its content, and by which version of the extension. It is not tried again at every
   * check.
   */
  refused: z.object({ sha: z.string(), by: z.string(), fault: issueSchema }).nullable().catch(null),
  faults: storedList(issueSchema),
  /** The last fifty issues, for troubleshooting; stored on this computer only. */
  log: storedList(z.object({ at: z.number(), id: z.string(), detail: z.string() })),
});

export type Slot = z.output<typeof slotSchema>;
export type SeenVersion = z.output<typeof seenVersionSchema>;
export type DeliveryState = z.output<typeof stateSchema>;

/** The stored state of rule sets. There are two slots, so that a new rule set never overwrites the active one. */
export type StoredState = { readonly kept: DeliveryState; readonly a: Slot | null; readonly b: Slot | null };

const emptyState: DeliveryState = stateSchema.parse({});

/** Parses what was stored. Invalid parts are replaced by defaults. Never throws. */
export const parseStoredState = (kept: unknown, a: unknown, b: unknown): StoredState => ({
  kept: stateSchema.safeParse(kept).data ?? emptyState,
  a: slotSchema.safeParse(a).data ?? null,
  b: slotSchema.safeParse(b).data ?? null,
});
