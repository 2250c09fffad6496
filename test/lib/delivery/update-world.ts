import { decodeText } from '../../../lib/delivery/signing/bytes.ts';
import { signEnvelope, type Signer } from '../../../lib/delivery/signing/envelope.ts';
import { parseStoredState, type Slot, type StoredState } from '../../../lib/delivery/state.ts';
import { policySchema } from '../../../lib/delivery/policy/schema.ts';
import type { Policy, SettingName } from '../../../lib/delivery/policy/settings.ts';
import { verifyOffer } from '../../../lib/delivery/verify-offer.ts';
import type { PolicyAnswer } from '../../../lib/delivery/policy/parse.ts';
import type { FetchResult } from '../../../lib/delivery/evaluate-offer.ts';
import type { UpdateDependencies } from '../../../lib/delivery/check-for-updates.ts';
import { parseStored } from '../../../lib/delivery/parse-stored.ts';
import { parseRuleSet } from '../../../lib/rule-set/parse.ts';
import { awaited } from './worker-life.ts';

export const sealed = (document: unknown, ...signers: readonly Signer[]): Promise<string> =>
  signEnvelope(new TextEncoder().encode(JSON.stringify(document)), signers);

export const policyOf = (given: Partial<Policy>): Policy => policySchema.parse(given);
export const present = (
  given: Partial<Policy>,
  ...wrong: readonly SettingName[]
): PolicyAnswer & { readonly state: 'present' } => ({ state: 'present', policy: policyOf(given), wrong });

/** A signed rule set as it is stored. */
export const slotOf = async (text: string, ...keys: readonly string[]): Promise<Slot> => {
  const opened = await verifyOffer('url', text, policyOf({ keys: [...keys] }));
  if ('refused' in opened) throw new Error(opened.detail);
  const { body: _body, needs: _needs, ...slot } = opened;
  return slot;
};

/**
 * A computer, its server and its policy, each as a test wishes. A rule set whose note says so fails its examples or is
 * slow.
 */
export type Machine = {
  now: number;
  disk: StoredState;
  policy: PolicyAnswer;
  server: FetchResult;
  /** Nothing can be written any more; or a note still can, but no rule set. */
  full: boolean;
  crowded: boolean;
  /** What the browser rejects to do. */
  rejects: 'load' | 'save' | 'policy' | 'request' | null;
  /** The extension's own version. */
  extension: string;
  requests: number;
  /** How often something was written. */
  writes: number;
  readonly world: UpdateDependencies;
};

export const START = Date.UTC(2026, 10, 23, 9);

export const newMachine = (): Machine => {
  const asked =
    <Value>(what: NonNullable<Machine['rejects']>, act: () => Value) =>
    (): Promise<Value> =>
      awaited(() => {
        if (machine.rejects === what) throw new Error(`The browser rejects: ${what}`);
        return act();
      });
  const machine: Machine = {
    now: START,
    disk: parseStoredState(undefined, undefined, undefined),
    policy: { state: 'absent' },
    server: { ok: false, id: 'offline', detail: 'no network' },
    full: false,
    crowded: false,
    rejects: null,
    extension: '1.2.0',
    requests: 0,
    writes: 0,
    world: {
      now: () => machine.now,
      load: asked('load', () => machine.disk),
      save: (change) =>
        asked('save', () => {
          if (machine.full || (machine.crowded && (change.a ?? change.b))) return false;
          machine.writes++;
          // What is stored is a copy, as a browser's would be.
          machine.disk = structuredClone({ ...machine.disk, ...change });
          return true;
        })(),
      policy: asked('policy', () => machine.policy),
      request: asked('request', () => (machine.requests++, machine.server)),
      tryRuleSet: async (text) => {
        const read = parseRuleSet(text);
        if (!read.ok) return { ok: false, why: 'unreadable', problems: read.problems };
        if (read.ruleSet.changeNote === 'Slow') return { ok: false, why: 'slow', problems: [] };
        return read.ruleSet.changeNote === 'Fails'
          ? { ok: false, why: 'examples', problems: ['Rule “ours/word”: it does not do that.'] }
          : { ok: true };
      },
      canRead: async (text) => parseStored(text) !== null,
      get version() {
        return machine.extension;
      },
    },
  };
  return machine;
};

/** What `fetch.ts` makes of the bytes of a text. */
export const answers = (text: string, skew: number | null = null): FetchResult => ({
  ok: true,
  text: decodeText(text) ?? text,
  skew,
});
