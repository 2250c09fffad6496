import type { Span } from './span.ts';

/** A text in Unicode's composed form (NFC), which X counts, and the way back to the text as written. */
export type NfcText = {
  readonly text: string;
  /** A span of the composed text as one of the text as written; both ends on whole letters. */
  readonly toOriginal: <T extends Span>(span: T) => T;
};

/** One letter with all that may compose with it: combining marks, Hangul vowels and finals. Sticky. */
export const COMBINING_CLUSTER = /[^][\p{M}\u1160-\u11ff]*/uy;

// All below U+0300 is composed already.
const MAY_BE_DECOMPOSED = /[\u0300-\uffff]/;

const mapBack = (original: string, composed: string): NfcText['toOriginal'] => {
  const starts = new Uint32Array(composed.length);
  const ends = new Uint32Array(composed.length);
  let to = 0;
  for (let from = 0; from < original.length; from = COMBINING_CLUSTER.lastIndex) {
    COMBINING_CLUSTER.lastIndex = from;
    const cluster = COMBINING_CLUSTER.exec(original)?.[0] ?? '';
    const letter = cluster.normalize();
    const unchanged = letter === cluster;
    for (let at = 0; at < letter.length; at++, to++) {
      starts[to] = unchanged ? from + at : from;
      ends[to] = unchanged ? from + at + 1 : from + cluster.length;
    }
  }
  return (span) => ({
    ...span,
    start: starts[span.start] ?? original.length,
    end: ends[span.end - 1] ?? original.length,
  });
};

/** Composes a text, keeping the way back. */
export const toNfc = (original: string): NfcText => {
  const text = MAY_BE_DECOMPOSED.test(original) ? original.normalize() : original;
  return { text, toOriginal: text === original ? (span) => span : mapBack(original, text) };
};
