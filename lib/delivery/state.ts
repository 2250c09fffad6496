import * as z from 'zod';
import { FAULTS, type FaultId } from './faults.ts';
import { storedList } from '../platform/stored-list.ts';
import { PREFLIGHTS } from '../settings/preflights.ts';

/** What is damaged where it is kept counts as not there, one thing at a time. */
const ifWhole = <Item extends z.ZodType>(item: Item) => item.optional().catch(undefined);
const https = ifWhole(z.url({ protocol: /^https$/ }));

/** What the browser's enterprise policy says, each value of the right type; what it does not say is left out. */
export const policySchema = z.object({
  /** The rule set itself. In the copy that is kept: only that there was one. */
  inline: z.string().optional(),
  url: https,
  id: z.string().optional(),
  keys: z.array(z.string()).default([]),
  threshold: z.int().min(1).max(3).optional(),
  minVersion: z.int().optional(),
  pinnedVersion: z.int().optional(),
  checkMinutes: ifWhole(z.int().min(15).max(1440)),
  departmentName: ifWhole(z.string()),
  allowPersonalRules: ifWhole(z.boolean()),
  allowTurnOffRules: ifWhole(z.boolean()),
  allowIgnoreMustFix: ifWhole(z.boolean()),
  preflight: ifWhole(z.enum(PREFLIGHTS)),
  /** Reasons are deleted after so many days. */
  reasonDays: ifWhole(z.int().min(1).max(90)),
  supportUrl: https,
});

/** What holds where the policy does not say. It has no `preflight`, because each person chooses then. */
export const usualPolicy = { threshold: 1, checkMinutes: 60, allowPersonalRules: true, allowTurnOffRules: true, allowIgnoreMustFix: true, reasonDays: 90 } as const satisfies Partial<z.output<typeof policySchema>>;

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
const floorSchema = z.object({ id: z.string(), key: z.string(), version: z.int(), sha: z.string() });

const faultSchema = z.object({ id: z.enum(Object.keys(FAULTS) as [FaultId, ...FaultId[]]), facts: z.record(z.string(), z.union([z.string(), z.number()])) });

const time = z.number().nullable().catch(null);

const keptSchema = z.object({
  active: z.enum(['a', 'b']).nullable().catch(null),
  floors: storedList(floorSchema),
  /** The policy last gone by; null: none. */
  policy: policySchema.nullable().catch(null),
  /** Since when the policy has been gone, in ms since 1970. */
  absentSince: time,
  /** When the browser last told of its policy, or was first known not to tell, in ms since 1970. */
  lastTry: time,
  /** When whoever brings the rules last gave something that proved itself, in ms since 1970. */
  lastOk: time,
  /** What came and was refused for what it holds, and by which version of the extension: it is not tried again at every look. */
  refused: z.object({ sha: z.string(), by: z.string(), fault: faultSchema }).nullable().catch(null),
  faults: storedList(faultSchema),
  /** The last fifty things that went amiss, for whoever looks into it; kept on this computer. */
  log: storedList(z.object({ at: z.number(), id: z.string(), detail: z.string() })),
});

export type Policy = z.output<typeof policySchema>;
export type Slot = z.output<typeof slotSchema>;
export type Floor = z.output<typeof floorSchema>;
export type Kept = z.output<typeof keptSchema>;

/** The number of days after which reasons are deleted. */
export const reasonDaysOf = (policy: Policy | null): number => policy?.reasonDays ?? usualPolicy.reasonDays;

/** All that is kept of rule sets between runs: two places for one, so that a new one never overwrites the one in force. */
export type Stored = { readonly kept: Kept; readonly a: Slot | null; readonly b: Slot | null };

const nothing: Kept = keptSchema.parse({});

/** Reads what was stored, keeping whatever is whole; never throws. */
export const readStored = (kept: unknown, a: unknown, b: unknown): Stored => ({
  kept: keptSchema.safeParse(kept).data ?? nothing,
  a: slotSchema.safeParse(a).data ?? null,
  b: slotSchema.safeParse(b).data ?? null,
});
