import type { Draft } from './draft.ts';

/** What a rule may need a text to have, each with its bit. */
const BITS = {
  /** A digit from 0 to 9. */
  digit: 1 << 0,
  /** Six digits or more, together or not. */
  sixDigits: 1 << 13,
  /** A capital letter right after a letter or digit; letters beyond ASCII count as capitals. */
  capitals: 1 << 1,
  link: 1 << 2,
  hashtag: 1 << 3,
  /** A # or ＃, linked or not. */
  hash: 1 << 4,
  /** An @ or ＠, linked or not. */
  at: 1 << 5,
  emoji: 1 << 6,
  media: 1 << 7,
  /** £, $ or €. */
  currency: 1 << 8,
  /** A hyphen or dash. */
  dash: 1 << 9,
  /** A sign of ASCII that is no usual punctuation, an arrow or another sign beyond ASCII. */
  sign: 1 << 10,
  /** A character beyond ASCII. */
  beyondAscii: 1 << 11,
  /** An exclamation mark, of any width. */
  exclamation: 1 << 12,
} as const;

/** Something that a text has or has not, cheap to tell. */
export type Feature = keyof typeof BITS;

/** The bits of several features. */
export const featureBits = (features: readonly Feature[]): number =>
  features.reduce((bits, feature) => bits | BITS[feature], 0);

const CAPITAL = -1;
const SMALL = -2;
const USUAL_PUNCTUATION = ' \n\t\r.,;:!?\'"()-';

const bitsOfAscii = (unit: number): number => {
  const character = String.fromCharCode(unit);
  if (/\d/.test(character)) return BITS.digit;
  if (/[A-Z]/.test(character)) return CAPITAL;
  if (/[a-z]/.test(character)) return SMALL;
  if (character === '#') return BITS.hash | BITS.sign;
  if (character === '@') return BITS.at | BITS.sign;
  if (character === '!') return BITS.exclamation;
  if (character === '$') return BITS.currency | BITS.sign;
  if (character === '-') return BITS.dash | BITS.sign;
  return USUAL_PUNCTUATION.includes(character) ? 0 : BITS.sign;
};

const ASCII = Int32Array.from({ length: 0x80 }, (_, unit) => bitsOfAscii(unit));

/** A character beyond ASCII may be any sign, and a capital. */
const bitsBeyondAscii = (unit: number): number => {
  const bits = BITS.beyondAscii | BITS.sign;
  if (unit === 0xa3 || unit === 0x20ac) return bits | BITS.currency;
  if (unit >= 0x2010 && unit <= 0x2015) return bits | BITS.dash;
  if (unit === 0xff01) return bits | BITS.exclamation;
  if (unit === 0xff03) return bits | BITS.hash;
  return unit === 0xff20 ? bits | BITS.at : bits;
};

/** Dashes, quotation marks, arrows and other signs, and the first unit of most emoji: no letters. */
const isSignUnit = (unit: number): boolean => (unit >= 0x2000 && unit <= 0x2bff) || (unit >= 0xd83c && unit <= 0xd83e);

const kindOfUnit = (unit: number): number => {
  if (unit < 0x80) return ASCII[unit]!;
  return isSignUnit(unit) ? 0 : CAPITAL;
};

/** The features of a text, and of what is attached to it, as bits. */
export const featuresOf = ({ text, links, hashtags, emoji, media }: Draft): number => {
  let bits = 0;
  let digits = 0;
  let wasLetter = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const own = kindOfUnit(unit);
    if (unit >= 0x80) bits |= bitsBeyondAscii(unit);
    if (own >= 0) bits |= own;
    else if (wasLetter && own === CAPITAL) bits |= BITS.capitals;
    if (own === BITS.digit) digits++;
    wasLetter = own < 0 || own === BITS.digit;
  }
  if (digits >= 6) bits |= BITS.sixDigits;
  if (links.length > 0) bits |= BITS.link;
  if (hashtags.length > 0) bits |= BITS.hashtag;
  if (emoji.length > 0) bits |= BITS.emoji;
  return media.length > 0 ? bits | BITS.media : bits;
};
