import { toBase64Url } from '../../../../lib/delivery/signing/base64.ts';
import type { Signer } from '../../../../lib/delivery/signing/envelope.ts';
import { type KeyText, PUBLIC_KEY_PREFIX } from '../../../../lib/delivery/signing/keys.ts';

/** A public key's bytes as a policy lists it. */
export const keyText = (bytes: Uint8Array): KeyText => PUBLIC_KEY_PREFIX + toBase64Url(bytes);

/** Somebody with a key pair made for this run. */
export const newSigner = async (): Promise<Signer> => {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  return {
    key: keyText(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))),
    privateKey: pair.privateKey,
  };
};
