import { fromBase64Url, toBase64Url } from './base64.ts';

const PREFIX = 'gz:';
/** A small file can unpack into a very large one: no further than this many bytes. */
const MOST_UNPACKED = 4 * 1024 * 1024;

/** The bytes of a stream as long as there are not too many; null where there are. Rejects where it breaks off. */
export const readAtMost = async (stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | null> => {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.length;
    if (size > most) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** Bytes as UTF-8, strictly: null where they are not. */
export const readUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The text that a policy carries inline: as it is, or after `gz:` packed with gzip and written in base64url. Null where it cannot be unpacked or is too large. */
export const unpackInline = async (value: string): Promise<string | null> => {
  if (!value.startsWith(PREFIX)) return value;
  const packed = fromBase64Url(value.slice(PREFIX.length));
  if (!packed) return null;
  try {
    const bytes = await readAtMost(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')), MOST_UNPACKED);
    return bytes && readUtf8(bytes);
  } catch {
    return null;
  }
};

/** Packs a text as a policy may carry it. */
export const packInline = async (text: string): Promise<string> => {
  const packed = await readAtMost(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')), MOST_UNPACKED);
  return PREFIX + toBase64Url(packed ?? new Uint8Array());
};
