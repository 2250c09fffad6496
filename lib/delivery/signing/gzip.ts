import { fromBase64Url, toBase64Url } from './base64.ts';
import { decodeText, decodeUtf8, readLimited } from './bytes.ts';

const PREFIX = 'gz:';
/** Limit for unpacking, because a small file can unpack into a very large one. */
const MAX_UNPACKED_BYTES = 4 * 1024 * 1024;

/**
 * The text that a policy carries inline: as it is, or after `gz:` packed with gzip and written in base64url. Null where
 * it cannot be unpacked or is too large.
 */
export const decodeInline = async (value: string): Promise<string | null> => {
  if (!value.startsWith(PREFIX)) return decodeText(value);
  const packed = fromBase64Url(value.slice(PREFIX.length));
  if (!packed) return null;
  try {
    const bytes = await readLimited(
      new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')),
      MAX_UNPACKED_BYTES,
    );
    return bytes && decodeUtf8(bytes);
  } catch {
    return null;
  }
};

/** Packs a text as a policy may carry it. */
export const encodeInline = async (text: string): Promise<string> => {
  const packed = await readLimited(
    new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')),
    MAX_UNPACKED_BYTES,
  );
  return PREFIX + toBase64Url(packed ?? new Uint8Array());
};
