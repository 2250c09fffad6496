import { decodeUtf8 } from './signing/bytes.ts';
import { type Envelope, parseEnvelope, verifySignatures } from './signing/envelope.ts';
import type { IssueId } from './issues.ts';
import { parseHead, type Requirements, requirementsIn } from './needs.ts';
import { decodeInline } from './signing/gzip.ts';
import type { Slot } from './state.ts';
import { defaultPolicy } from './policy/schema.ts';
import type { Policy } from './policy/settings.ts';
import { sha256Hex } from './signing/sha256.ts';
import { validateLimits } from '../rule-set/limits.ts';

/** A rule set with a verified origin, of which only the head is parsed. `body` is its JSON. */
export type VerifiedOffer = Slot & { readonly body: string; readonly needs: Requirements };

/** Why something was refused. */
type Rejection = { readonly refused: IssueId; readonly detail: string };

const refuse = (refused: IssueId, detail: string): Rejection => ({ refused, detail });

/** `envelope`: null where the text is the rule set itself. */
const describe = async (
  origin: Slot['origin'],
  text: string,
  envelope: Envelope | null,
  signers: readonly string[],
): Promise<VerifiedOffer | Rejection> => {
  const bytes = envelope?.body ?? new TextEncoder().encode(text);
  const body = envelope ? decodeUtf8(bytes) : text;
  if (body === null) return refuse('unreadable', 'not UTF-8');
  const unfit = validateLimits(body);
  if (unfit !== null) return refuse('unreadable', unfit);
  const head = parseHead(body);
  const { id, version } = head ?? {};
  if (!head || typeof id !== 'string' || typeof version !== 'number' || !Number.isInteger(version))
    return refuse('unreadable', 'no id or no version');
  const [textSha, sha] = await Promise.all([sha256Hex(new TextEncoder().encode(text)), sha256Hex(bytes)]);
  return {
    origin,
    text,
    textSha,
    sha,
    id,
    version,
    expires: typeof head['expires'] === 'string' ? head['expires'] : undefined,
    signers: [...signers],
    body,
    needs: requirementsIn(head),
  };
};

/**
 * The rejection of a text that is no envelope. A sign-in page, a truncated file or a server error counts as no answer;
 * a rule set without signatures is more serious.
 */
const noEnvelope = (origin: Slot['origin'], text: string): Rejection => {
  const head = parseHead(text);
  if (head && 'rules' in head) return refuse('unsigned', 'no envelope');
  return refuse((head && 'signatures' in head) || origin === 'inline' ? 'unreadable' : 'offline', 'no envelope');
};

/**
 * Verifies what a policy or its server offers. With keys in the policy enough of them must have signed exactly these
 * bytes; without any, only what the policy itself contains is accepted, signed or not.
 */
export const verifyOffer = async (
  origin: Slot['origin'],
  value: string,
  policy: Policy,
): Promise<VerifiedOffer | Rejection> => {
  const text = origin === 'inline' ? await decodeInline(value) : value;
  if (text === null) return refuse('unreadable', 'cannot be unpacked');
  const envelope = parseEnvelope(text);
  if (policy.keys.length === 0 && origin === 'inline') return describe(origin, text, envelope, []);
  if (!envelope) return noEnvelope(origin, text);
  const signers = await verifySignatures(envelope, policy.keys);
  const { threshold = defaultPolicy.threshold } = policy;
  if (signers.length < threshold) return refuse('unsigned', `${signers.length} of ${threshold} keys`);
  return describe(origin, text, envelope, signers);
};

/**
 * The keys for verifying a stored rule set. If the policy contains rules without keys, the signed rules stay valid
 * until those are accepted.
 */
const keysFor = ({ signers }: Slot, { keys, inline }: Policy): Policy['keys'] =>
  keys.length === 0 && inline !== undefined ? signers : keys;

const isWithdrawn = ({ version }: VerifiedOffer, { minVersion, pinnedVersion }: Policy): boolean =>
  minVersion !== undefined && version < minVersion && version !== pinnedVersion;

/**
 * Verifies a stored rule set again, because the stored text or the policy's keys may have changed. 'corrupt': it is not
 * what was stored.
 */
export const verifySlot = async (
  slot: Slot,
  policy: Policy | null,
): Promise<VerifiedOffer | 'corrupt' | 'key-removed' | 'withdrawn'> => {
  if ((await sha256Hex(new TextEncoder().encode(slot.text))) !== slot.textSha) return 'corrupt';
  if (!policy) return 'key-removed';
  // Rules that an earlier policy contained stay valid until the present policy brings its own.
  const carried = slot.origin === 'inline' && slot.signers.length === 0;
  const opened = await verifyOffer(carried ? 'inline' : 'url', slot.text, {
    ...policy,
    keys: carried ? [] : keysFor(slot, policy),
  });
  if ('refused' in opened) return opened.refused === 'unsigned' ? 'key-removed' : 'corrupt';
  return isWithdrawn(opened, policy) ? 'withdrawn' : { ...opened, origin: slot.origin };
};
