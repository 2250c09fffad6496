/** Reads a stream of at most `most` bytes; null if it is longer. Rejects if the stream fails. */
export const readLimited = async (
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> => {
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

/**
 * Decodes UTF-8 strictly; null if invalid. Some editors and shells put a byte order mark before a text: one is taken
 * off, here and nowhere else. Of two, the second stays and is no JSON.
 */
export const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** A text that never was bytes here, without one byte order mark before it; null if it holds half of a character. */
export const decodeText = (text: string): string | null => (text.isWellFormed() ? text.replace(/^\ufeff/, '') : null);
