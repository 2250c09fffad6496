/** Text in Unicode's composed form, as X counts it, and the way back from its offsets to the original's. */
export type Normalised = {
  readonly text: string;
  /** The original offset of a boundary; where it falls within a composed letter, the letter's start. */
  readonly toOriginal: (offset: number) => number;
};

const itself = (offset: number): number => offset;

// Everything below U+0300 is composed already.
const MAY_DECOMPOSE = /[\u0300-\uffff]/;

// A character with what may compose with it: combining marks and Hangul vowels and finals.
const CLUSTERS = /[^\p{M}\u1160-\u11ff]?[\p{M}\u1160-\u11ff]*/gsu;

const mapBack = (original: string, text: string): Normalised['toOriginal'] => {
  const offsets = new Uint32Array(text.length + 1);
  let to = 0;
  for (const { 0: cluster, index } of original.matchAll(CLUSTERS)) {
    const composed = cluster.normalize();
    const same = composed === cluster;
    for (let at = 0; at < composed.length && to < text.length; at++) offsets[to++] = same ? index + at : index;
  }
  offsets.fill(original.length, to);
  offsets[text.length] = original.length;
  return (offset) => offsets[offset] ?? original.length;
};

/** Composes a text (NFC), keeping the way back. */
export const normalise = (original: string): Normalised => {
  const text = MAY_DECOMPOSE.test(original) ? original.normalize() : original;
  return { text, toOriginal: text === original ? itself : mapBack(original, text) };
};
