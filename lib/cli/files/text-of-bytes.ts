import { decodeUtf8 } from '../../delivery/signing/bytes.ts';

/** A text in UTF-8, or in UTF-16 as the registry's files are; null where the bytes are neither. */
export const textOfBytes = (bytes: Uint8Array): string | null =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? new TextDecoder('utf-16le').decode(bytes) : decodeUtf8(bytes);
