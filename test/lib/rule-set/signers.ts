import type { Signer } from '../../../lib/rule-set/envelope.ts';
import { keyText } from '../../../lib/rule-set/keys.ts';

/** Somebody with a key pair made for this run. */
export const newSigner = async (): Promise<Signer> => {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  return { key: keyText(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))), privateKey: pair.privateKey };
};
