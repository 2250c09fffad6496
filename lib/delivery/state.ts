import * as z from 'zod';
import { ISSUE_LEVELS, type IssueId } from './faults.ts';
import { storedList } from '../platform/stored-list.ts';
import { policySchema } from './policy/schema.ts';

const slotSchema = z.object({
  origin: z.enum(['inline', 'url']),
  /** As it came: an envelope, or a plain rule set. */
  text: z.string(),
  /** SHA-256 of the text, and of the rule set within, in hexadecimal. */
  textSha: z.string(),
  sha: z.string(),
  id: z.string(),
  version: z.int(),
  expires: z.string().optional(),
  /** Keys of the policy that had signed it; none: the policy carried it itself. */
  signers: z.array(z.string()),
});

/** The highest version seen of a rule set that a key has signed: nothing older by that key is taken again. */
const seenVersionSchema = z.object({ id: z.string(), key: z.string(), version: z.int(), sha: z.string() });

const issueSchema = z.object({ id: z.enum(Object.keys(ISSUE_LEVELS) as [IssueId, ...IssueId[]]), facts: z.record(z.string(), z.union([z.string(), z.number()])) });

const time = z.number().nullable().catch(null);

const stateSchema = z.object({
  active: z.enum(['a', 'b']).nullable().catch(null),
  floors: storedList(seenVersionSchema),
  /** The policy last gone by; null: none. */
  policy: policySchema.nullable().catch(null),
  /** Since when the policy has been gone, in ms since 1970. */
  absentSince: time,
  /** When the browser last told of its policy, or was first known not to tell, in ms since 1970. */
  lastTry: time,
  /** When whoever brings the rules last gave something that proved itself, in ms since 1970. */
  lastOk: time,
  /** What came and was refused for what it holds, and by which version of the extension: it is not tried again at every look. */
  refused: z.object({ sha: z.string(), by: z.string(), fault: issueSchema }).nullable().catch(null),
  faults: storedList(issueSchema),
  /** The last fifty things that went amiss, for whoever looks into it; kept on this computer. */
  log: storedList(z.object({ at: z.number(), id: z.string(), detail: z.string() })),
});

export type Slot = z.output<typeof slotSchema>;
export type SeenVersion = z.output<typeof seenVersionSchema>;
export type DeliveryState = z.output<typeof stateSchema>;

/** All that is kept of rule sets between runs: two places for one, so that a new one never overwrites the one in force. */
export type StoredState = { readonly kept: DeliveryState; readonly a: Slot | null; readonly b: Slot | null };

const emptyState: DeliveryState = stateSchema.parse({});

/** Reads what was stored, keeping whatever is whole; never throws. */
export const parseStoredState = (kept: unknown, a: unknown, b: unknown): StoredState => ({
  kept: stateSchema.safeParse(kept).data ?? emptyState,
  a: slotSchema.safeParse(a).data ?? null,
  b: slotSchema.safeParse(b).data ?? null,
});
