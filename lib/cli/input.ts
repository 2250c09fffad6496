import { decodeUtf8 } from '../delivery/signing/bytes.ts';

/**
 * The lines of a stream in UTF-8, as they arrive, null for one that is not; only a line feed ends a line (JSON may hold
 * U+2028), and a carriage return before it goes.
 */
export async function* linesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  let parts: Uint8Array[] = [];
  const finish = (tail: Uint8Array): string | null => {
    const line = decodeUtf8(Buffer.concat([...parts, tail]))?.replace(/\r$/, '') ?? null;
    parts = [];
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, from)) {
      yield finish(chunk.subarray(from, end));
      from = end + 1;
    }
    parts.push(chunk.subarray(from));
  }
  if (parts.some(({ length }) => length > 0)) yield finish(new Uint8Array());
}

/** The text of a draft's file without the line break at the end. */
export const trimFinalNewline = (text: string): string => text.replace(/\r?\n$/, '');
