import * as z from 'zod';
import { fromBase64, toBase64 } from './base64.ts';
import { type KeyText, decodePublicKey } from './keys.ts';
import { nestingDepth } from '../../rule-set/nesting-depth.ts';
import { parseJsonOnce } from '../../rule-set/read-json.ts';

/** The payload type of the envelopes. */
export const PAYLOAD_TYPE = 'application/vnd.countersign.ruleset.v1+json';
/** The largest envelope, in UTF-8 bytes. */
export const MAX_ENVELOPE_BYTES = 2 * 1024 * 1024;

const envelopeSchema = z.strictObject({
  payloadType: z.literal(PAYLOAD_TYPE),
  payload: z.string(),
  signatures: z
    .array(z.strictObject({ keyid: z.string().max(200).optional(), sig: z.string().max(100) }))
    .min(1)
    .max(8),
});

/** An envelope of the right shape; nothing in it is verified yet. */
export type Envelope = {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly signatures: readonly Uint8Array<ArrayBuffer>[];
};

/**
 * Reads a DSSE envelope (https://github.com/secure-systems-lab/dsse); null where it is none, too large, or says
 * anything more or twice.
 */
export const parseEnvelope = (text: string): Envelope | null => {
  if (text.length > MAX_ENVELOPE_BYTES || nestingDepth(text) > 3) return null;
  const parsed = envelopeSchema.safeParse(parseJsonOnce(text)).data;
  if (!parsed) return null;
  const body = fromBase64(parsed.payload);
  const read = parsed.signatures.map(({ sig }) => fromBase64(sig));
  const whole = read.filter((sig) => sig?.length === 64) as readonly Uint8Array<ArrayBuffer>[];
  return body && whole.length === read.length ? { body, signatures: whole } : null;
};

/**
 * The bytes that are signed (DSSE's PAE): type and body, each with its length, so that neither can be taken for the
 * other.
 */
export const preAuthEncoding = (body: Uint8Array): Uint8Array<ArrayBuffer> => {
  const head = new TextEncoder().encode(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${body.length} `);
  const all = new Uint8Array(head.length + body.length);
  all.set(head);
  all.set(body, head.length);
  return all;
};

/**
 * Returns the keys that have signed the envelope's body. Key ids in it are ignored, because they are only hints. An
 * invalid key has signed nothing.
 */
export const verifySignatures = async (
  { body, signatures }: Envelope,
  keys: readonly KeyText[],
): Promise<readonly KeyText[]> => {
  const signed = preAuthEncoding(body);
  const hasSigned = async (text: KeyText): Promise<boolean> => {
    const bytes = decodePublicKey(text);
    if (!bytes) return false;
    // An engine may refuse a key that others accept. The other keys must still be tried.
    const key = await crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']).catch(() => null);
    if (!key) return false;
    for (const signature of signatures) if (await crypto.subtle.verify('Ed25519', key, signature, signed)) return true;
    return false;
  };
  const found: KeyText[] = [];
  for (const key of new Set(keys)) if (await hasSigned(key)) found.push(key);
  return found;
};

/** A signer: the public key as policies list it, and the private key. */
export type Signer = { readonly key: KeyText; readonly privateKey: CryptoKey };

/** Returns the text of a DSSE envelope for `body`, signed by every signer. */
export const signEnvelope = async (body: Uint8Array, signers: readonly Signer[]): Promise<string> => {
  const signed = preAuthEncoding(body);
  const sign = async ({ key, privateKey }: Signer) => ({
    keyid: key,
    sig: toBase64(new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, signed))),
  });
  return JSON.stringify({
    payloadType: PAYLOAD_TYPE,
    payload: toBase64(body),
    signatures: await Promise.all(signers.map(sign)),
  });
};
