const STANDARD = /^[A-Za-z0-9+/]*={0,2}$/;
const IN_ADDRESSES = /^[A-Za-z0-9_-]*$/;
const CHUNK_BYTES = 0x8000;

/** Bytes as padded base64. */
export const toBase64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES));
  return btoa(binary);
};

/** Bytes as base64url without padding. */
export const toBase64Url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

const decode = (text: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
};

/**
 * Decodes padded base64; null if invalid. Only the canonical spelling is accepted, so that two different texts never
 * decode to the same bytes.
 */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> | null => {
  const end = text.slice(-4);
  if (text.length % 4 !== 0 || !STANDARD.test(text) || toBase64(decode(end)) !== end) return null;
  return decode(text);
};

/** The bytes of base64url without padding, or null. */
export const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> | null => {
  if (!IN_ADDRESSES.test(text) || text.length % 4 === 1) return null;
  return fromBase64(text.replaceAll('-', '+').replaceAll('_', '/') + '='.repeat((4 - (text.length % 4)) % 4));
};
