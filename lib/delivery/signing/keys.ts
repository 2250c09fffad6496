import { fromBase64Url } from './base64.ts';

/** A public Ed25519 key as a policy lists it: `ed25519:` and its 32 bytes in base64url. */
export type KeyText = string;

/** The prefix of a public key. */
export const PUBLIC_KEY_PREFIX = 'ed25519:';
const MAX_KEYS = 8;

/** The field of the curve: 2^255 - 19. */
const FIELD = (1n << 255n) - 19n;
/** The y of four of the eight points whose order divides eight; the other four orders are told by 0, 1 and -1. */
const EIGHTH = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;

/**
 * Every y at which a point of small order is written: seven, each with either sign, make the fourteen encodings.
 * From the group of RFC 8032 (https://www.rfc-editor.org/rfc/rfc8032#section-5.1): points with [8]P = 0, and y + p
 * where that still fits.
 */
const SMALL_ORDER: ReadonlySet<bigint> = new Set([0n, 1n, FIELD - 1n, EIGHTH, FIELD - EIGHTH, FIELD, FIELD + 1n]);

/** The curve's d: -121665/121666. */
const D = 0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n;

/** Whether a number is a square of the field, by Euler: whether its power by half the field is not -1. */
const isSquare = (value: bigint): boolean => {
  let power = 1n;
  // Half of the field in binary: 250 ones, and then 0110.
  for (const bit of '1'.repeat(250) + '0110') power = (power * power * (bit === '1' ? value : 1n)) % FIELD;
  return power !== FIELD - 1n;
};

/**
 * Whether a point of the curve has this y: x² = (y² - 1)/(dy² + 1) must have a root, which it has where the product has
 * one.
 */
const isOnCurve = (y: bigint): boolean => {
  const square = (y * y) % FIELD;
  return isSquare(((square + FIELD - 1n) * ((D * square + 1n) % FIELD)) % FIELD);
};

/** The y of a point as its bytes have it, without the sign of its x in the last bit. */
const yOf = (bytes: Uint8Array): bigint =>
  bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n) & ((1n << 255n) - 1n);

/**
 * Decodes a public key; null if it is not safe to use. Browsers accept keys of small order, for which anybody can forge
 * signatures, so these are refused here.
 */
export const decodePublicKey = (text: KeyText): Uint8Array<ArrayBuffer> | null => {
  const bytes = text.startsWith(PUBLIC_KEY_PREFIX) ? fromBase64Url(text.slice(PUBLIC_KEY_PREFIX.length)) : null;
  if (bytes?.length !== 32) return null;
  const y = yOf(bytes);
  return SMALL_ORDER.has(y) || y >= FIELD ? null : bytes;
};

/**
 * Half of all typing errors in a key give a number that is not a point on the curve. Nobody can sign with such a key,
 * so it is reported.
 */
const isKey = (text: KeyText): boolean => {
  const bytes = decodePublicKey(text);
  return bytes !== null && isOnCurve(yOf(bytes));
};

/**
 * The keys as given, once each, if all are fit and there are one to eight; otherwise the place of the first that is not
 * (from 0), or null for their number.
 */
export const parseKeys = (
  texts: readonly string[],
): { readonly ok: true; readonly keys: readonly KeyText[] } | { readonly ok: false; readonly bad: number | null } => {
  if (texts.length === 0 || texts.length > MAX_KEYS) return { ok: false, bad: null };
  const bad = texts.findIndex((text, at) => !isKey(text) || texts.indexOf(text) !== at);
  return bad < 0 ? { ok: true, keys: texts } : { ok: false, bad };
};
