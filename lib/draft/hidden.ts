import { rememberFor } from '../text/remember.ts';
import type { Draft } from './draft.ts';
import type { Span } from '../text/span.ts';
import { HIDDEN } from '../text/visible.ts';

type Text = Pick<Draft, 'text' | 'emoji'>;

/** A character that a reader does not see. */
export type Hidden = Span & {
  /**
   * A direction mark that right-to-left text needs. It hides words like any other, but nobody is asked to delete it.
   */
  readonly needed: boolean;
  /** Shown as a gap as wide as a letter, although Unicode calls it a letter. */
  readonly gap: boolean;
};

const GAP = /[\u3164\uffa0]/;

/** The letters of scripts that need joiners, fillers or variants, such as Arabic, Hindi, Korean and Chinese. */
const SHAPED = String.raw`[[[\p{L}\p{M}]--[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}\p{Default_Ignorable_Code_Point}]]\u064b-\u0655\u0670]`;
const SHAPING = String.raw`[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060\u3164\uffa0\ufe00-\ufe0f\u{e0100}-\u{e01ef}]`;
// A selector says how the picture or sign before it is drawn. After a letter or digit it has no effect.
const SIGN = String.raw`[[\p{Emoji}\u2190-\u23ff\u2500-\u2bff]--\p{ASCII}]`;
const DRAWN = new RegExp(`(?<=${SHAPED})${SHAPING}|${SHAPING}(?=${SHAPED})|(?<=${SIGN})[\\ufe00-\\ufe0f]`, 'vy');

const DIRECTION = String.raw`[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]`;
const LINE = /[^\n\r\u2028\u2029]+/g;
const LETTER_OR_DIRECTION = new RegExp(`${DIRECTION}|\\p{L}`, 'gv');
const IS_DIRECTION = new RegExp(`^${DIRECTION}$`, 'v');
// The blocks of Unicode with letters that run from right to left.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Offsets of the direction marks whose next letter on either side runs from right to left. At an end of a line, the
 * first letter of the line counts instead.
 */
const neededDirections = (text: string): ReadonlySet<number> => {
  const needed = new Set<number>();
  if (!RIGHT_TO_LEFT.test(text)) return needed;
  for (const { 0: line, index: start } of text.matchAll(LINE)) {
    const first = RIGHT_TO_LEFT.test(/\p{L}/u.exec(line)?.[0] ?? '');
    let before = first;
    let waiting: number[] = [];
    const settle = (after: boolean): void => {
      if (before || after) for (const at of waiting) needed.add(at);
      waiting = [];
      before = after;
    };
    for (const { 0: sign, index } of line.matchAll(LETTER_OR_DIRECTION)) {
      if (IS_DIRECTION.test(sign)) waiting.push(start + index);
      else settle(RIGHT_TO_LEFT.test(sign));
    }
    settle(first);
  }
  return needed;
};

/** The signs of ASCII and a line break, and Latin letters and signs but for the soft hyphen. */
const isPlainLatin = (unit: number): boolean =>
  (unit >= 0x20 && unit <= 0x7e) || unit === 0x0a || (unit >= 0xa0 && unit < 0x300 && unit !== 0xad);

/** Dashes, quotation marks and dots; then currency signs, arrows, shapes and other signs. */
const isPlainSign = (unit: number): boolean => (unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x20a0 && unit <= 0x2bff);

/** The first unit of most emoji, and the second unit of any character of two. */
const isPlainHalf = (unit: number): boolean => (unit >= 0xd83c && unit <= 0xd83e) || (unit >= 0xdc00 && unit <= 0xdfff);

/**
 * Whether a UTF-16 unit is in one of the commonest ranges: Latin letters, punctuation, signs and most emoji. None of
 * these is hidden.
 */
export const isPlain = (unit: number): boolean => isPlainLatin(unit) || isPlainSign(unit) || isPlainHalf(unit);

/**
 * Where a text may have its first hidden character. This is a loop because a regular expression takes ten times as
 * long.
 */
const firstNotPlain = (text: string): number => {
  let at = 0;
  while (at < text.length && isPlain(text.charCodeAt(at))) at++;
  return at;
};

const NONE: readonly Hidden[] = [];

const search = ({ text, emoji }: Text): readonly Hidden[] => {
  const from = firstNotPlain(text);
  HIDDEN.lastIndex = from;
  if (from === text.length || !HIDDEN.test(text)) return NONE;
  HIDDEN.lastIndex = from;
  const directions = neededDirections(text);
  const found: Hidden[] = [];
  let next = 0;
  for (const { 0: character, index: start } of text.matchAll(HIDDEN)) {
    while (emoji[next] && emoji[next]!.end <= start) next++;
    if (emoji[next] && emoji[next]!.start <= start) continue;
    DRAWN.lastIndex = start;
    if (DRAWN.test(text)) continue;
    found.push({ start, end: start + character.length, needed: directions.has(start), gap: GAP.test(character) });
  }
  return found;
};

/**
 * The characters of a draft that a reader does not see, in order; spans are UTF-16 offsets. Characters that give an
 * emoji or a letter its shape are not among them: joiners and selectors in emoji, and joiners, fillers and variants
 * beside letters of scripts that need them. The list is Unicode's property Default_Ignorable_Code_Point
 * (https://www.unicode.org/reports/tr44/). The answer is kept for the draft, because two callers ask, one after the
 * other.
 */
export const findHidden = rememberFor(search);
