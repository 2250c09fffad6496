import { fromBase64Url } from './base64.ts';
import { type Envelope, parseEnvelope, signEnvelope, type Signer } from './envelope.ts';
import { type KeyText, PUBLIC_KEY_PREFIX } from './keys.ts';

/** A pair of Ed25519 keys as texts: the public one goes into a policy, the private one stays with who signs. */
type KeyPair = { readonly publicKey: KeyText; readonly privateKey: string };

/** What a private key begins with. */
export const PRIVATE_KEY_PREFIX = 'ed25519-private:';
const MAX_SIGNATURES = 8;

/**
 * The prefix of the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410), the only private key format that Node and every
 * browser import.
 */
const PKCS8 = [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];

/** Makes a pair of keys from the system's own randomness. */
export const generateKeyPair = async (): Promise<KeyPair> => {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const { x = '', d = '' } = await crypto.subtle.exportKey('jwk', 'privateKey' in pair ? pair.privateKey : pair);
  return { publicKey: PUBLIC_KEY_PREFIX + x, privateKey: PRIVATE_KEY_PREFIX + d };
};

/**
 * Imports a private key as generateKeyPair writes it; spaces around it are ignored. Null if the text is not a private
 * key.
 */
export const importSigner = async (text: string): Promise<Signer | null> => {
  const trimmed = text.trim();
  const seed = trimmed.startsWith(PRIVATE_KEY_PREFIX) ? fromBase64Url(trimmed.slice(PRIVATE_KEY_PREFIX.length)) : null;
  if (seed?.length !== 32) return null;
  const privateKey = await crypto.subtle.importKey('pkcs8', Uint8Array.from([...PKCS8, ...seed]), 'Ed25519', true, [
    'sign',
  ]);
  const { x = '' } = await crypto.subtle.exportKey('jwk', privateKey);
  return { key: PUBLIC_KEY_PREFIX + x, privateKey };
};

type Written = { readonly signatures: readonly { readonly keyid?: string }[] };

/**
 * The text of an envelope with one more signature, or with a new one of the same key; null where it is no envelope or
 * full.
 */
export const addSignature = async (text: string, signer: Signer): Promise<string | null> => {
  const envelope: Envelope | null = parseEnvelope(text);
  if (!envelope) return null;
  const added = JSON.parse(await signEnvelope(envelope.body, [signer])) as Written;
  const others = (JSON.parse(text) as Written).signatures.filter(({ keyid }) => keyid !== signer.key);
  return others.length < MAX_SIGNATURES
    ? JSON.stringify({ ...added, signatures: [...others, ...added.signatures] })
    : null;
};
