import { decodeUtf8 } from '../../delivery/signing/bytes.ts';
import { MOST_BYTES, TOO_LARGE } from '../files/read-bytes.ts';

/** A line of a stream; null where it is not UTF-8, TOO_LARGE where it has more than MOST_BYTES. */
export type InputLine = string | typeof TOO_LARGE | null;

/**
 * The lines of a stream, as they arrive. Of one that is too large no more is kept in memory. Only a line feed ends a
 * line (JSON may hold U+2028), and a carriage return before it goes.
 */
export async function* linesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length <= MOST_BYTES) parts.push(part);
    else parts = [];
  };
  const finish = (tail: Uint8Array): InputLine => {
    const isTooLarge = length + tail.length > MOST_BYTES;
    length = 0;
    if (isTooLarge) {
      parts = [];
      return TOO_LARGE;
    }
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
    keep(chunk.subarray(from));
  }
  if (length > 0) yield finish(new Uint8Array());
}

/** The text of a draft's file without the line break at the end. */
export const trimFinalNewline = (text: string): string => text.replace(/\r?\n$/, '');
